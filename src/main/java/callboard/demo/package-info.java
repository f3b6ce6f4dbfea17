/**
 * A believable school for whoever wants to see the product before he trusts it (design §3): at one of several moments of its
 * season, with one log-in for every role of spec §2. What happens in it is played by the product's own verbs, by the people who
 * would do it, at the moments when they would; so the audit trail tells it too. It acts only on a database without accounts,
 * and marks that database for ever as one where nobody is real.
 */
@NullMarked
package callboard.demo;

import org.jspecify.annotations.NullMarked;

/**
 * What the platform administrator may change while the product runs, each with its bounds, its reason and its history.
 * What only the operator sets stays in the configuration; packages tell it here as {@link callboard.policy.PolicyFact}s.
 */
@NullMarked
package callboard.policy;

import org.jspecify.annotations.NullMarked;

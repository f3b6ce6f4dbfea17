/**
 * What candidates agree to (personal data law, and the separate consent for documents and faces): texts whose versions never change,
 * and a ledger of who agreed to which version when, which only grows. Asked at registration and again when a new version is out;
 * readable by everybody at any time.
 */
@NullMarked
package callboard.consent;

import org.jspecify.annotations.NullMarked;

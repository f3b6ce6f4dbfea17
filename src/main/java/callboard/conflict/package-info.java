/**
 * Two people who change the same thing: whoever saves second sees both versions, field by field, and decides. Nothing typed
 * is lost, and nothing that was saved is replaced unseen.
 */
@NullMarked
package callboard.conflict;

import org.jspecify.annotations.NullMarked;

package callboard.account;

import java.util.OptionalLong;

/**
 * Another name under which an account may sign in, known to an upper package: the ID-card number of a certified candidate,
 * never before he is certified and no longer after it moved to somebody else.
 */
public interface LoginName {

    /** The account that this name belongs to now, if it is a name of this kind. */
    OptionalLong account(String typed);
}

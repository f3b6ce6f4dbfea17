package callboard.login;

/** What a code opens; one that was sent for one purpose opens nothing else. */
public enum CodePurpose {
    REGISTER,
    RESET,
    /** The new number or address of an account that is there. */
    CONTACT
}

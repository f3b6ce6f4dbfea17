package callboard.login;

/** What a code opens; one that was sent for one purpose opens nothing else. */
enum CodePurpose {
    REGISTER,
    RESET
}

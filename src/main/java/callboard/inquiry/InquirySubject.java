package callboard.inquiry;

/** What a question is about, in the order of the form. */
public enum InquirySubject {
    CODE,
    SIGN_IN,
    DOCUMENT,
    FACE,
    ROOM,
    RESULT,
    OTHER;

    /** Message key of its word. */
    public String key() {
        return "inquiry.subject." + name();
    }
}

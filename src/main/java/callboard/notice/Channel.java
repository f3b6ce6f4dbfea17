package callboard.notice;

/** How a message leaves the house. */
public enum Channel {
    MAIL,
    SMS
}

package callboard.notice;

/** A way out of the house. It answers within seconds and takes the same letter twice without harm, by its id. */
interface Gateway {

    Channel channel();

    /**
     * Hands the letter over.
     *
     * @throws Undelivered with the reason, and whether another try makes sense
     */
    void send(Letter letter) throws Undelivered;

    /** An opened message. @param id the same at every try */
    record Letter(String id, String address, String title, String body) {}

    /** The gateway did not take it. */
    final class Undelivered extends Exception {

        private static final long serialVersionUID = 1L;

        private final boolean worthAnotherTry;

        Undelivered(String reason, boolean worthAnotherTry) {
            super(reason);
            this.worthAnotherTry = worthAnotherTry;
        }

        boolean worthAnotherTry() {
            return worthAnotherTry;
        }
    }
}

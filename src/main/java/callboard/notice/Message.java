package callboard.notice;

import callboard.web.Language;
import java.util.List;
import java.util.Optional;

/**
 * What somebody is told. Texts are message keys of the telling package, rendered in the receiver's language when the message is
 * written; an {@link java.time.Instant} among the arguments becomes Beijing time,
 * {@link Words} a list in that language, and {@link Said} what was written in it.
 *
 * @param titleKey subject of a mail, heading of a notice, and what the outbox calls it
 * @param textKey the text itself
 * @param arguments of both
 * @param language the receiver's
 * @param confidential whether the text is a code or a link that opens something: it is shown to nobody once a gateway took it
 * @param account whom it is for, 0 for nobody with an account yet
 * @param school in whose matter, 0 for the platform's
 * @param href where it leads inside the product; empty for nowhere
 * @param onceAs if present, nobody is told the same thing twice however often the act is tried
 */
public record Message(
        String titleKey,
        String textKey,
        List<Object> arguments,
        Language language,
        boolean confidential,
        long account,
        long school,
        String href,
        Optional<String> onceAs) {

    /** An argument that is a list of words, given as message keys. */
    public record Words(List<String> keys) {

        public Words {
            keys = List.copyOf(keys);
        }
    }

    /** An argument that somebody wrote in both languages; without an English text everybody reads the Chinese. */
    public record Said(String zh, String en) {

        String in(Language language) {
            return language == Language.EN && !en.isEmpty() ? en : zh;
        }
    }

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String titleKey, String textKey, Object... arguments) {
        return new Message(titleKey, textKey, List.of(arguments), Language.ZH_CN, false, 0, 0, "", Optional.empty());
    }

    public Message in(Language language) {
        return new Message(titleKey, textKey, arguments, language, confidential, account, school, href, onceAs);
    }

    /** It carries a code, or a link that opens something. */
    public Message secretly() {
        return new Message(titleKey, textKey, arguments, language, true, account, school, href, onceAs);
    }

    public Message to(long account) {
        return new Message(titleKey, textKey, arguments, language, confidential, account, school, href, onceAs);
    }

    public Message ofSchool(long school) {
        return new Message(titleKey, textKey, arguments, language, confidential, account, school, href, onceAs);
    }

    /** @param href an address on this host, beginning with a slash */
    public Message leadingTo(String href) {
        return new Message(titleKey, textKey, arguments, language, confidential, account, school, href, onceAs);
    }

    /** @param key unique for the thing told and its receiver, as {@code result-released:<entry ref>} */
    public Message once(String key) {
        return new Message(
                titleKey, textKey, arguments, language, confidential, account, school, href, Optional.of(key));
    }
}

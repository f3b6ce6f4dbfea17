package callboard.policy;

import java.util.List;

/**
 * Something that only the operator sets, shown beside the policies so that nobody looks for it in vain.
 *
 * @param key message key of its name
 * @param value as it is, in words or a number
 * @param setting its name in the configuration; empty where it is fixed
 */
public record PolicyFact(String key, String value, String setting) {

    /** Implemented by the package that reads the setting. */
    public interface Source {

        List<PolicyFact> facts();
    }
}

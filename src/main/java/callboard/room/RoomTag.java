package callboard.room;

import callboard.web.ApiJson;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** The ETag of a room's state: another one when anything but the time has changed. */
final class RoomTag {

    private RoomTag() {}

    static String of(RoomJson state) {
        ObjectNode tree = ApiJson.MAPPER.valueToTree(state);
        tree.remove("now");
        try {
            byte[] json = ApiJson.MAPPER.writeValueAsString(tree).getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json);
            return '"' + HexFormat.of().formatHex(Arrays.copyOf(digest, 16)) + '"';
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("A state cannot be told apart", e);
        }
    }
}

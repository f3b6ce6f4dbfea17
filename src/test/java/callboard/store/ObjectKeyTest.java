package callboard.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectKeyTest {
    @Test
    void aKeyIsReadBackFromItsText() {
        var key = ObjectKey.fresh("s7", ObjectKey.Kind.MP4);

        assertEquals(Optional.of(key), ObjectKey.parse(key.toString()));
        assertNotEquals(key, ObjectKey.fresh("s7", ObjectKey.Kind.MP4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "s7",
                "../../etc/passwd",
                "s7-0123456789abcdefghijklmnop.exe",
                "s7-0123456789abcdefghijklmnop.MP4",
                "s7-short.mp4",
                "s7-0123456789abcdefghijklmnop.mp4/..",
                "s7-0123456789abcdefghijklmnop.mp4\n",
                "S7-0123456789abcdefghijklmnop.mp4"
            })
    void nothingElseIsAKey(String text) {
        assertEquals(Optional.empty(), ObjectKey.parse(text));
    }

    @Test
    void aSchoolOrIdThatCouldLeaveTheFolderIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Upload.fresh("../s7"));
        assertThrows(IllegalArgumentException.class, () -> new Upload("s7", ".."));
        assertThrows(IllegalArgumentException.class, () -> ObjectKey.fresh("", ObjectKey.Kind.MP4));
    }
}

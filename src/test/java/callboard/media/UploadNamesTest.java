package callboard.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class UploadNamesTest {

    @Test
    void aNameLosesItsFoldersAndTheSignsNobodySees() {
        assertEquals("oneknife.mp3", UploadNames.plain("C:\\tmp/one\u202eknife\u200b\u0007.mp3", 120));
        assertEquals("简章.pdf", UploadNames.plain(" 简章.pdf ", 120));
        assertEquals("abc", UploadNames.plain("abcdef", 3));
        assertEquals("", UploadNames.plain(null, 3));
    }
}

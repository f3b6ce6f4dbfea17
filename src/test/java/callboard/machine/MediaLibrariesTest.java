package callboard.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class MediaLibrariesTest {

    @Test
    void rootOnDebianInstallsWhatIsMissing() {
        Box box = new Box();
        box.mayInstall = true;

        new MediaLibraries(box).install();

        assertEquals(List.of(MediaLibraries.ASKING, MediaLibraries.INSTALLING), box.ran);
    }

    @Test
    void nothingIsInstalledWhereNothingIsMissing() {
        Box box = new Box("libraries");
        box.mayInstall = true;

        new MediaLibraries(box).install();

        assertEquals(List.of(MediaLibraries.ASKING), box.ran);
    }

    @Test
    void norWhereItIsForbidden() {
        Box box = new Box();
        box.mayInstall = true;
        box.settings.put("browser.install", "false");

        new MediaLibraries(box).install();
        box.mayInstall = false;
        box.settings.clear();
        new MediaLibraries(box).install();

        assertEquals(List.of(), box.ran);
    }
}

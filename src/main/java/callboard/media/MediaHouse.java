package callboard.media;

import callboard.config.Clock;
import callboard.config.DataFolder;
import callboard.store.LocalStore;
import callboard.video.Probes;
import callboard.web.Ui;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** The house's one store of bytes, in the data folder, and the key of its signed addresses. */
@ApplicationScoped
class MediaHouse {

    @Produces
    @Singleton
    static LocalStore store(DataFolder folder) {
        try {
            return new LocalStore(folder.folder("media"), LocalStore.Limits.usual());
        } catch (IOException e) {
            throw new UncheckedIOException("The folder for recordings cannot be used", e);
        }
    }

    @Produces
    @Singleton
    static SignedUrl urls(DataFolder folder) {
        return new SignedUrl(folder.secret("media-addresses", 32));
    }

    /** Everybody's turns; a quarter of a minute is what a browser's page may well take. */
    @Produces
    @Singleton
    static Probes probes() {
        return new Probes(Duration.ofSeconds(15));
    }

    @Produces
    @Singleton
    static MediaDoor door(SignedUrl urls, LocalStore store, Clock clock, Ui ui) {
        InstantSource now = new InstantSource() {
            @Override
            public Instant instant() {
                return clock.now();
            }
        };
        return new MediaDoor(urls, store, now, (request, key) -> ui.text(key, List.of()));
    }
}

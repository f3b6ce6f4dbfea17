package callboard.demo;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Films that are being made by a thread of their own; whoever needs one waits for it. */
final class Reel {

    private final Map<Film.Kind, CompletableFuture<Film>> films = new EnumMap<>(Film.Kind.class);

    Reel(Function<Film.Kind, Film> studio) {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        for (Film.Kind kind : Film.Kind.values()) {
            films.put(kind, CompletableFuture.supplyAsync(() -> studio.apply(kind), thread));
        }
        thread.shutdown();
    }

    Film of(Film.Kind kind) {
        return Objects.requireNonNull(films.get(kind)).join();
    }

    List<Film> all() {
        return films.values().stream().map(CompletableFuture::join).toList();
    }
}

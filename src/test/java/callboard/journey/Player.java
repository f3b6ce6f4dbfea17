package callboard.journey;

/** The film on the page, which the browser plays or not, whatever the page says. */
record Player(Visit visit) {

    private static final String FILM = "const film = document.querySelector('video'); ";

    void awaitPlaying() {
        visit.until(FILM + "return !film.paused && film.currentTime > 0.2");
    }

    void awaitStill() {
        visit.until(FILM + "return film.paused");
    }

    /** Waits until a film that stands still shows a second within these: only a jump can have brought it there. */
    void awaitAt(int from, int to) {
        visit.until(FILM + "return film.paused && !film.seeking && film.readyState >= 2 && film.currentTime >= " + from
                + " && film.currentTime <= " + to);
    }

    /** What the house answers to somebody who wants a hundred bytes from the middle. */
    Object partStatus() {
        return visit.driver()
                .executeAsyncScript(FILM + "fetch(film.currentSrc, {headers: {Range: 'bytes=100-199'}})"
                        + ".then(answer => arguments[arguments.length - 1](answer.status))");
    }
}

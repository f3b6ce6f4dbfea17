package callboard.screening;

import callboard.sitting.Take;

/**
 * Everything that a decision about a take depends on.
 *
 * @param reviewer whether the person is a reviewer of the school
 * @param counts whether the take belongs to the present chance of an entry that submitted everything and is not frozen
 * @param playable whether there is something to watch
 */
record ScreeningSituation(boolean reviewer, boolean counts, Take.State state, boolean playable) {

    static ScreeningSituation of(Row row, boolean reviewer) {
        return new ScreeningSituation(
                reviewer,
                row.counts(),
                row.take().state(),
                row.take().copies().playback().isPresent());
    }
}

package callboard.screening;

/**
 * The submitted takes of an exam, counted.
 *
 * @param flagged those of {@code todo} that the technical check says something about
 * @param todo undecided ones that can be watched
 * @param missing undecided ones that cannot be watched yet
 */
public record Counts(long examId, long flagged, long todo, long missing, long ok, long fault, long violation) {

    static Counts none(long examId) {
        return new Counts(examId, 0, 0, 0, 0, 0, 0);
    }

    public long of(Show show) {
        return switch (show) {
            case FLAGGED -> flagged;
            case TODO -> todo;
            case MISSING -> missing;
            case OK -> ok;
            case FAULT -> fault;
            case VIOLATION -> violation;
        };
    }

    public long decided() {
        return ok + fault + violation;
    }

    public long all() {
        return decided() + todo + missing;
    }

    /** Where to begin: what is flagged, else what is to do, else what there is. */
    Show first() {
        for (Show show : Show.values()) {
            if (of(show) > 0) {
                return show;
            }
        }
        return Show.TODO;
    }
}

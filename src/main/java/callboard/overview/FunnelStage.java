package callboard.overview;

/** The stages of the funnel, from the roster to the published result. */
public enum FunnelStage {
    ROSTER(Group.APPLICATION),
    CERTIFIED(Group.APPLICATION),
    APPLIED(Group.APPLICATION),
    BOOKED(Group.PREPARATION),
    VERIFIED(Group.PREPARATION),
    MOCKED(Group.PREPARATION),
    PLEDGED(Group.PREPARATION),
    ENTERED(Group.EXAM),
    SUBMITTED(Group.EXAM),
    STORED(Group.EXAM),
    SCREENED(Group.REVIEW),
    JUDGED(Group.REVIEW),
    PUBLISHED(Group.REVIEW);

    /** What belongs together on the page. */
    public enum Group {
        APPLICATION("grey"),
        PREPARATION("amber"),
        EXAM("velvet"),
        REVIEW("velvet");

        private final String tone;

        Group(String tone) {
            this.tone = tone;
        }

        public String tone() {
            return tone;
        }

        public String labelKey() {
            return "overview.group." + name();
        }

        /** How many stages it has. */
        public int size() {
            int size = 0;
            for (FunnelStage stage : FunnelStage.values()) {
                size += stage.group == this ? 1 : 0;
            }
            return size;
        }
    }

    private final Group group;

    FunnelStage(Group group) {
        this.group = group;
    }

    public Group group() {
        return group;
    }

    /** Whether it is the first of its group, where the page draws a line. */
    public boolean begins() {
        return ordinal() == 0 || values()[ordinal() - 1].group != group;
    }

    public String labelKey() {
        return "overview.stage." + name();
    }
}

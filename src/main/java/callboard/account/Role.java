package callboard.account;

import java.util.EnumSet;
import java.util.Set;

/** What a person may be (spec §2). A school's role holds for one school, a platform role for the platform. */
public enum Role {
    /** Staff accounts and settings of a school. */
    ADMIN,
    /** Seasons, majors, exams, rosters, exam day, drafts of results. */
    OFFICER,
    /** Screens recordings, decides violation cases, make-up requests and rechecks. */
    REVIEWER,
    /** Marks assigned work blind, and does nothing else. */
    JUDGE,
    /** Confirms and releases publications. */
    PUBLISHER,
    /** Downloads result sheets, and does nothing else. */
    EXPORTER,
    /** Reads everything of the school and changes nothing. */
    AUDITOR,
    /** Takes whole numbers of documents and phones out of the house; opens nothing alone, and only officers hold it. */
    UNMASKER,
    /** Schools, first school accounts, policies. */
    PLATFORM_ADMIN,
    /** The desks where people decide about people. */
    PLATFORM_REVIEWER,
    /** Finds a candidate's timeline; sees no scores and no full document numbers. */
    SUPPORT;

    private static final Set<Role> PLATFORM = EnumSet.of(PLATFORM_ADMIN, PLATFORM_REVIEWER, SUPPORT);
    private static final Set<Role> GUARDED =
            EnumSet.of(ADMIN, OFFICER, PUBLISHER, UNMASKER, PLATFORM_ADMIN, PLATFORM_REVIEWER, SUPPORT);

    /** Whether it is given by the platform and without a school. */
    public boolean isPlatform() {
        return PLATFORM.contains(this);
    }

    /** Whether it is worth a second factor: it decides about people, rules or publications, or sees across schools. */
    public boolean isGuarded() {
        return GUARDED.contains(this);
    }

    /** Whether it only adds to what another role may, and is given by itself to nobody. */
    public boolean isExtra() {
        return this == UNMASKER;
    }

    /** Message key of its name. */
    public String key() {
        return "account.role." + name();
    }

    /** As the permission of Shiro that stands for it. */
    String permission(long school) {
        return isPlatform() ? "platform:" + name() : "school:" + school + ":" + name();
    }
}

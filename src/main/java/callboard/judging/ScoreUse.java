package callboard.judging;

import callboard.rules.Verdict;

/** Asked before scores that somebody may rely on change; floors above that publish scores implement it. */
public interface ScoreUse {

    /** May final marks, judges and the range of scores of this exam still change? Not once a publication of it is confirmed. */
    Verdict mayChange(long school, long exam);

    /** May this person judge it? Not if he released a publication of it (spec §2). */
    Verdict mayJudge(long school, long exam, long account);
}

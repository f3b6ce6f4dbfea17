package callboard.application;

/**
 * Who applies: the certified person behind an account.
 *
 * @param name as certified
 * @param region 高考省份 or 报考所在地, as certified
 */
public record Candidate(long account, String name, String region, ShownDocument document) {}

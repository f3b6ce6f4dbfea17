package callboard.identity;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The 34 regions of GB/T 2260 with their two-digit codes. Rosters write them short, long or as a code, and all of these
 * mean the same. The label of a region is its long form.
 */
public enum Province {
    BEIJING("11", "identity.province.beijing"),
    TIANJIN("12", "identity.province.tianjin"),
    HEBEI("13", "identity.province.hebei"),
    SHANXI("14", "identity.province.shanxi"),
    INNER_MONGOLIA("15", "identity.province.inner-mongolia"),
    LIAONING("21", "identity.province.liaoning"),
    JILIN("22", "identity.province.jilin"),
    HEILONGJIANG("23", "identity.province.heilongjiang"),
    SHANGHAI("31", "identity.province.shanghai"),
    JIANGSU("32", "identity.province.jiangsu"),
    ZHEJIANG("33", "identity.province.zhejiang"),
    ANHUI("34", "identity.province.anhui"),
    FUJIAN("35", "identity.province.fujian"),
    JIANGXI("36", "identity.province.jiangxi"),
    SHANDONG("37", "identity.province.shandong"),
    HENAN("41", "identity.province.henan"),
    HUBEI("42", "identity.province.hubei"),
    HUNAN("43", "identity.province.hunan"),
    GUANGDONG("44", "identity.province.guangdong"),
    GUANGXI("45", "identity.province.guangxi"),
    HAINAN("46", "identity.province.hainan"),
    CHONGQING("50", "identity.province.chongqing"),
    SICHUAN("51", "identity.province.sichuan"),
    GUIZHOU("52", "identity.province.guizhou"),
    YUNNAN("53", "identity.province.yunnan"),
    TIBET("54", "identity.province.tibet"),
    SHAANXI("61", "identity.province.shaanxi"),
    GANSU("62", "identity.province.gansu"),
    QINGHAI("63", "identity.province.qinghai"),
    NINGXIA("64", "identity.province.ningxia"),
    XINJIANG("65", "identity.province.xinjiang"),
    TAIWAN("71", "identity.province.taiwan"),
    HONG_KONG("81", "identity.province.hong-kong"),
    MACAO("82", "identity.province.macao");

    private static final WordTable<Province> WORDS = WordTable.of(Province.class);
    private static final int CODE_LENGTH = 2;
    private static final Map<String, Province> BY_CODE =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Province::code, Function.identity()));
    private static final int FIRST_CODE_OUTSIDE_MAINLAND = 70;

    private final String code;
    private final String labelKey;

    Province(String code, String labelKey) {
        this.code = code;
        this.labelKey = labelKey;
    }

    public static Optional<Province> read(String text) {
        return WORDS.read(text);
    }

    /** The region whose code a number begins with. */
    public static Optional<Province> ofCode(String number) {
        return number.length() < CODE_LENGTH
                ? Optional.empty()
                : Optional.ofNullable(BY_CODE.get(number.substring(0, CODE_LENGTH)));
    }

    /** Whether two texts mean the same region; places outside the table are compared as written, as names are. */
    public static boolean same(String one, String other) {
        return keptForm(one).equals(keptForm(other)) || WrittenText.key(one).equals(WrittenText.key(other));
    }

    /** How a region is stored: its long form where the table knows it, the tidied text elsewhere. */
    public static String keptForm(String text) {
        return read(text).map(Province::longName).orElseGet(() -> WrittenText.tidy(text));
    }

    public String code() {
        return code;
    }

    public String labelKey() {
        return labelKey;
    }

    /** As lists show it in Chinese, such as the two characters of Jiangxi. */
    public String shortName() {
        return WORDS.words(this).get(0);
    }

    /** As documents show it in Chinese, with its kind of region. */
    public String longName() {
        return WORDS.words(this).get(1);
    }

    /** Whether resident IDs are issued under its code. */
    boolean isMainland() {
        return Integer.parseInt(code) < FIRST_CODE_OUTSIDE_MAINLAND;
    }
}

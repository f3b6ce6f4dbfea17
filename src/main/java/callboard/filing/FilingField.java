package callboard.filing;

import java.util.List;
import java.util.stream.Stream;

/** The 17 fields of the regulator's layout, in its order and under its names; lengths are bytes of GBK. */
public enum FilingField {
    /** 考生号, given by the province. */
    KSH('C', 14, 0, Source.ROSTER),
    /** 姓名: without inner blanks, a character that GBK lacks as {@code ??}. */
    XM('C', 24, 0, Source.ROSTER),
    /** 性别: 1 male, 2 female. */
    XBDM('C', 1, 0, Source.ROSTER),
    /** 证件号. */
    SFZH('C', 18, 0, Source.ROSTER),
    /** 毕业学校. */
    BYXXMC('C', 20, 0, Source.ROSTER),
    /** 院校代码. */
    YXDM('C', 5, 0, Source.SCHOOL),
    /** 院校名称. */
    YXMC('C', 40, 0, Source.SCHOOL),
    /** 层次: 1 本科, 2 高职. */
    CCDM('C', 1, 0, Source.MAJOR),
    /** 专业代码. */
    ZYDM('C', 6, 0, Source.MAJOR),
    /** 专业名称. */
    ZYMC('C', 30, 0, Source.MAJOR),
    /** 省统考科目. */
    STKKM('C', 30, 0, Source.ROSTER),
    /** 省统考成绩. */
    STKCSF('N', 7, 3, Source.ROSTER),
    /** 校考科目. */
    YXKSKM('C', 30, 0, Source.MAJOR),
    /** 校考成绩. */
    YXSKCSF('N', 7, 3, Source.RESULT),
    /** 名次 in the school's major. */
    YXZYMC('N', 4, 0, Source.RESULT),
    /** 考点. */
    YXKSDD('C', 30, 0, Source.SCHOOL),
    /** 备注. */
    BZ('C', 60, 0, Source.ROSTER);

    /** Where a value comes from, and so where it is put right. */
    public enum Source {
        ROSTER,
        SCHOOL,
        MAJOR,
        /** Published: nobody changes it any more. */
        RESULT
    }

    private final DbfWriter.Column column;
    private final Source source;

    FilingField(char type, int length, int decimals, Source source) {
        this.column = new DbfWriter.Column(name(), type, length, decimals);
        this.source = source;
    }

    static List<DbfWriter.Column> columns() {
        return Stream.of(values()).map(field -> field.column).toList();
    }

    public int length() {
        return column.length();
    }

    /** Digits behind the point; 0 for text and whole numbers. */
    public int decimals() {
        return column.decimals();
    }

    public boolean isNumber() {
        return column.type() == 'N';
    }

    public Source source() {
        return source;
    }

    /** Message key of what people call it. */
    public String labelKey() {
        return "filing.field." + name();
    }
}

package callboard.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callboard.audit.Act;
import callboard.web.Language;
import callboard.web.Messages;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AuditWordsTest {

    private static final Messages MESSAGES = new Messages();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    review.outcome    | RETURN          | 退回             | Sent back
                    face.match        | NONE            | 没有机器比对     | No machine compared
                    face.way          | CAMERA          | 摄像头现场拍摄   | Taken by the camera
                    appeal.party      | HOLDER          | 账号甲，已认证   | Account A, certified
                    circular.audience | ADMINS          | 所有学校的管理员 | Administrators of all schools
                    staff.roles       | ADMIN, OFFICER  | 管理员, 招生专员 | Administrator, Admissions officer
                    viewing.picture   | holder-front    | 甲：人像面       | A: document, front
                    text.again        | true            | 是               | Yes
                    school.name       | RETURN          | RETURN           | RETURN
                    school.hours      | 9:00 to 17:00   | 9:00 to 17:00    | 9:00 to 17:00
                    """)
    void aCodeIsReadInTheWordsOfItsField(String field, String value, String chinese, String english) {
        var change = new Act.Change(field, "", value);

        assertEquals(chinese, words(Language.ZH_CN).change(change).after());
        assertEquals(english, words(Language.EN).change(change).after());
    }

    @ParameterizedTest
    @CsvSource({"4711, '', '考生，账号 4711'", "0, '', 系统或访客", "4711, 林知夏, 林知夏"})
    void whoHasNoNameIsCalledByTheNumberOfHisAccount(long account, String name, String told) {
        assertEquals(told, words(Language.ZH_CN).actor(account, name));
    }

    private static AuditWords words(Language language) {
        return new AuditWords(MESSAGES, language, Instant::toString);
    }
}

package callboard.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.rules.Verdict;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class NamesTest {

    @ParameterizedTest(name = "{0} and {1}: same {2}")
    @CsvSource({
        "李娜, 李娜, true",
        "李娜, 李 娜, true",
        "李娜, '　李娜 ', true",
        "李娜, 李\u200b娜, true",
        "李娜, 李那, false",
        "阿依努尔·买买提, 阿依努尔•买买提, true",
        "阿依努尔·买买提, 阿依努尔．买买提, true",
        "阿依努尔·买买提, 阿依努尔 · 买买提, true",
        "阿依努尔·买买提, 阿依努尔・买买提, true",
        "阿依努尔·买买提, 阿依努尔买买提, false",
        "ANNA SMITH, anna smith, true",
        "ANNA SMITH, ＡＮＮＡ　ＳＭＩＴＨ, true",
        "ANNA SMITH, ANNASMITH, true",
        "ANNA SMITH, SMITH ANNA, false",
        "IGOR, igor, true",
        "'', '', true",
        "李娜, '', false"
    })
    void namesAreComparedWithoutWhatNoReaderMeans(String one, String other, boolean same) {
        assertEquals(same, PersonName.same(one, other));
        assertEquals(same, PersonName.same(other, one));
    }

    @ParameterizedTest(name = "{0} is kept as {1}")
    @CsvSource({
        "' 李　娜 ', 李娜",
        "阿依努尔 • 买买提, 阿依努尔·买买提",
        "古丽．买买提, 古丽·买买提",
        "'ＡＮＮＡ  Smith ', ANNA Smith",
        "J. Smith, J. Smith",
        "李Anna 娜, 李Anna 娜"
    })
    void namesAreKeptTidyInTheirOwnScript(String written, String kept) {
        assertEquals(kept, PersonName.tidy(written));
    }

    @ParameterizedTest(name = "{0} and {1}: same {2}")
    @CsvSource({
        "内蒙, 内蒙古, true",
        "内蒙, 内蒙古自治区, true",
        "内蒙古, 15, true",
        "江西, 江西省, true",
        "江西 省, 江西, true",
        "北京, 北京市, true",
        "广西, 广西壮族自治区, true",
        "香港, 香港特别行政区, true",
        "台湾省, 台湾, true",
        "江西, 山西, false",
        "陕西, 山西, false",
        "马来西亚, 马来西亚, true",
        "Malaysia, ＭＡＬＡＹＳＩＡ, true",
        "马来西亚, 江西, false"
    })
    void regionsAreComparedAcrossTheirShortAndLongForms(String one, String other, boolean same) {
        assertEquals(same, Province.same(one, other));
    }

    @ParameterizedTest
    @EnumSource(Province.class)
    void everyRegionIsReadInItsShortFormItsLongFormAndItsCode(Province province) {
        assertEquals(Optional.of(province), Province.read(province.shortName()));
        assertEquals(Optional.of(province), Province.read(province.longName()));
        assertEquals(Optional.of(province), Province.read(province.code()));
        assertEquals(Optional.of(province), Province.ofCode(province.code() + "0101200801010000"));
        assertEquals(province.longName(), Province.keptForm(province.shortName()));
    }

    @Test
    void thereAreThirtyFourRegionsWithDifferentNames() {
        assertEquals(34, Province.values().length);
        assertEquals(
                68,
                Stream.of(Province.values())
                        .flatMap(province -> Stream.of(province.shortName(), province.longName()))
                        .collect(Collectors.toSet())
                        .size());
        assertEquals("内蒙古", Province.INNER_MONGOLIA.shortName());
        assertEquals("内蒙古自治区", Province.INNER_MONGOLIA.longName());
    }

    @Test
    void aPlaceOutsideTheTableIsKeptAsItIsWritten() {
        assertEquals("马来西亚 吉隆坡", Province.keptForm(" 马来西亚　吉隆坡"));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "统招考生, NATIONAL",
        "统招, NATIONAL",
        "新疆协作, XINJIANG_COOP",
        "留学生, INTERNATIONAL",
        "华侨, OVERSEAS_CHINESE",
        "港澳, HONG_KONG_MACAO",
        "台湾省, TAIWAN",
        "national, NATIONAL",
        "别的, "
    })
    void categoriesAreReadInTheWordsOfRosters(String written, CandidateCategory category) {
        assertEquals(Optional.ofNullable(category), CandidateCategory.read(written));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "居民身份证, RESIDENT_ID",
        "身 份 证, RESIDENT_ID",
        "港澳台居民居住证, RESIDENCE_PERMIT",
        "回乡证, HONG_KONG_MACAO_PERMIT",
        "台胞证, TAIWAN_PERMIT",
        "外国人永久居留身份证, FOREIGN_PERMANENT_RESIDENCE",
        "护照, PASSPORT",
        "户口本, "
    })
    void documentTypesAreReadInTheWordsOfRosters(String written, DocumentType type) {
        assertEquals(Optional.ofNullable(type), DocumentType.read(written));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"男, MALE", "1, MALE", "女, FEMALE", "２, FEMALE", "f, FEMALE", "3, ", "'', "})
    void theSexIsReadInWordsAndCodes(String written, Sex sex) {
        assertEquals(Optional.ofNullable(sex), Sex.read(written));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "NATIONAL, RESIDENT_ID RESIDENCE_PERMIT",
        "XINJIANG_COOP, RESIDENT_ID",
        "INTERNATIONAL, FOREIGN_PERMANENT_RESIDENCE PASSPORT",
        "OVERSEAS_CHINESE, RESIDENT_ID PASSPORT",
        "HONG_KONG_MACAO, RESIDENCE_PERMIT HONG_KONG_MACAO_PERMIT",
        "TAIWAN, RESIDENCE_PERMIT TAIWAN_PERMIT"
    })
    void eachCategoryHasItsDocuments(CandidateCategory category, String documents) {
        var expected =
                Stream.of(documents.split(" ")).map(DocumentType::valueOf).collect(Collectors.toSet());

        assertEquals(expected, Set.copyOf(category.documents()));
        for (DocumentType type : DocumentType.values()) {
            assertEquals(
                    expected.contains(type) ? Verdict.allowed() : Verdict.refused("identity.document.category"),
                    category.mayUse(type));
        }
    }

    @ParameterizedTest
    @EnumSource(CandidateCategory.class)
    void onlyTheTwoMainlandCategoriesRegisterWithAPhone(CandidateCategory category) {
        var mainland = Set.of(CandidateCategory.NATIONAL, CandidateCategory.XINJIANG_COOP);

        assertEquals(mainland.contains(category), category.isMainland());
        assertTrue(category.labelKey().startsWith("identity.category."));
    }
}

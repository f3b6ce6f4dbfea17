package callboard.rich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ProseTest {

    private static final String WORD = """
            <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><title>考前须知.docx</title>
            <!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
            <style>p.MsoNormal {mso-style-parent:""; font-family:宋体}</style></head><body lang=ZH-CN>
            <h1 style='mso-pagination:widow-orphan'>考试当天<o:p></o:p></h1>
            <p class=MsoNormal style='text-indent:21.0pt'>请提前 <b style='mso-bidi-font-weight:normal'>十分钟</b>到场。<o:p></o:p></p>
            <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span
            style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span><![endif]>身份证</p>
            <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;&nbsp; </span></span>手机</p>
            <table class=MsoTableGrid><tr><td><p>上午</p></td><td>声乐</td></tr></table>
            </body></html>""";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <script>alert(1)</script>词                          | <p>词</p>
            <p onclick="a()">词</p>                              | <p>词</p>
            <p style="position:fixed">词</p>                     | <p>词</p>
            <img src=x onerror=alert(1)>词                       | <p>词</p>
            <a href="javascript:alert(1)">词</a>                 | <p>词</p>
            <a href="java&#10;script:alert(1)">词</a>            | <p>词</p>
            <a href="JaVaScRiPt&colon;alert(1)">词</a>           | <p>词</p>
            <a href="data:text/html,<b>a">词</a>                 | <p>词</p>
            <a href="vbscript:a">词</a>                          | <p>词</p>
            <a href="//a.org">词</a>                             | <p>词</p>
            <a href="/schools">词</a>                            | <p>词</p>
            <svg onload=alert(1)><text>词</text></svg>           | <p>词</p>
            <math><mi xlink:href="javascript:a">词</mi></math>   | <p>词</p>
            <style>p{color:red}</style>词                        | <p>词</p>
            <iframe src="https://a.org"></iframe>词              | <p>词</p>
            <form action="https://a.org"><button>词</button></form> | <p>词</p>
            <p>&lt;script&gt;词&lt;/script&gt;</p>               | <p>&lt;script&gt;词&lt;/script&gt;</p>
            <scr<script>ipt>词</scr</script>ipt>                 | <p>ipt&gt;词ipt&gt;</p>
            <p><b>粗<i>斜</b>体</i></p>                          | <p><strong>粗<em>斜</em></strong><em>体</em></p>
            <object data="a.swf"></object><p>词</p>              | <p>词</p>
            <p>一<noscript><p title="</noscript><img src=x onerror=alert(1)>">二</noscript></p> | <p>一</p><p>二</p>
            """)
    void whatCouldActLosesItsPowerAndKeepsItsWords(String hostile, String kept) {
        assertEquals(kept, Prose.ofMarkup(hostile).stored());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>一</div>二<p>三<div>四</div></p>",
                "<ul><li>一<ul><li>二</li></ul></li></ul><ol><li><p>三</p></li></ol>",
                "<p>a = b + `c` @d {{e}} &amp;lt; \"f\" 'g'</p>",
                "<a href='https://a.org/?b=c&d=e'>词</a><a href=tel:010-123>电话</a>",
                "<b><p>一</p><p>二</p></b>",
                "<h1>一</h1><h6>二</h6><br><br>三<br>四",
                WORD,
            })
    void cleaningTwiceChangesNothing(String typed) {
        String once = Prose.ofMarkup(typed).stored();

        assertEquals(once, Prose.ofMarkup(once).stored());
        assertEquals(once, Prose.of(once).html().markup());
    }

    @ParameterizedTest
    @CsvSource({
        "1, <h4>甲</h4><h3>乙</h3><h4>丙</h4>, 2 2 3",
        "2, <h4>甲</h4><h3>乙</h3><h4>丙</h4>, 3 h3 h4",
        "2, <h4>甲</h4>, 3",
        "1, <h3>甲</h3>, 2",
    })
    void noLevelOfHeadingsIsLeftOut(int under, String stored, String levels) {
        Element body = Jsoup.parse(Prose.of(stored).htmlUnder(under).markup()).body();

        assertEquals(
                levels,
                body.children().stream()
                        .map(one -> one.hasAttr("aria-level") ? one.attr("aria-level") : one.tagName())
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void wordsListsAndBoldOfAnOfficeDocumentStay() {
        String stored = Prose.ofMarkup(WORD).stored();
        Element body = Jsoup.parse(stored).body();

        assertEquals("考试当天", body.select("h3").text());
        assertEquals("十分钟", body.select("p strong").text());
        assertEquals(List.of("身份证", "手机"), body.select("ul > li").eachText());
        assertEquals("考试当天 请提前 十分钟到场。 身份证 手机 上午 声乐", body.text());
        assertFalse(stored.matches("(?s).*(mso|class|style|Normal|docx).*"), stored);
    }

    @Test
    void boldWrittenAsStyleAndNumbersWrittenAsTextAreUnderstood() {
        assertEquals(
                "<p><strong>粗</strong>细</p>",
                Prose.ofMarkup(
                                "<p><span style=\"color:red; font-weight: 700\">粗</span><span style='font-weight:400'>细</span></p>")
                        .stored());
        assertEquals(
                "<ol><li>一</li><li>二</li></ol>",
                Prose.ofMarkup(
                                "<p class=\"MsoListParagraph\">1.&nbsp;&nbsp; 一</p><p class=MsoListParagraph>2.&nbsp;&nbsp; 二</p>")
                        .stored());
        assertEquals(
                "<p>细</p>",
                Prose.ofMarkup("<b style='font-weight:normal'><p>细</p></b>").stored());
    }

    @Test
    void linksLeaveTheHouseWithoutAWayBack() {
        Element link = Jsoup.parse(Prose.ofMarkup("<a href='https://a.org' target=x onclick=y>词</a>")
                        .stored())
                .selectFirst("a");

        assertEquals("https://a.org", link.attr("href"));
        assertEquals("noopener noreferrer", link.attr("rel"));
        assertEquals("_blank", link.attr("target"));
        assertEquals(3, link.attributes().size());
    }

    /** What lies deeper than 256 elements is no text any more. */
    @Test
    void aFloodOfTagsIsAnsweredSoon() {
        String nested = "<div><b><ul><li>".repeat(200_000 / 16) + "词";
        String open = "<!--<xml<title".repeat(15_000);

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertEquals("", Prose.ofMarkup(nested).stored());
            assertEquals("词", Prose.ofMarkup("<div><b>".repeat(100) + "词").plain());
            assertTrue(Prose.ofMarkup(open).length() < open.length());
        });
    }

    @Test
    void plainTextBecomesParagraphsAndIsNeverReadAsMarkup() {
        assertEquals(
                "<p>一<br />二</p><p>&lt;b&gt;三&lt;/b&gt;</p>",
                Prose.ofPlain("一\n二\n \n\n<b>三</b>\n").stored());
        assertEquals("", Prose.ofPlain(" \n ").stored());
        assertTrue(Prose.ofMarkup("<p>&nbsp;<br></p>").isEmpty());
    }

    @Test
    void textsFromBeforeTheEditorLookAsTheyDid() {
        Prose old = Prose.of("我已读完 <考前须知>。\n同意。\n\n第二段。");

        assertEquals("我已读完 <考前须知>。\n同意。\n\n第二段。", old.stored());
        assertEquals(2, Jsoup.parse(old.html().markup()).select("p").size());
        assertEquals(0, Jsoup.parse(old.html().markup()).select("br").size());
        assertEquals("我已读完 <考前须知>。\n同意。\n\n第二段。", old.plain());
    }

    @Test
    void lengthIsWhatAReaderSees() {
        assertEquals(
                4, Prose.ofMarkup("<p><b>一二</b></p><ul><li>三&amp;</li></ul>").length());
        assertEquals(1, Prose.ofMarkup("<p>\ud83c\udfb5</p>").length());
    }
}

package callboard.bench;

import callboard.web.CurrentSchool;
import callboard.web.Flash;
import callboard.web.Formats;
import callboard.web.Language;
import callboard.web.Ui;
import callboard.web.Visitor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the layout asks for, written down once instead of found out for each request. */
public final class PlainUi {

    private static final Formats FORMATS = new Formats(Language.ZH_CN);

    private final String path;
    private final Instant now;

    PlainUi(String path, Instant now) {
        this.path = path;
        this.now = now;
    }

    public String getLang() {
        return "zh-CN";
    }

    public String getOtherLang() {
        return "en";
    }

    public String getTheme() {
        return "system";
    }

    public @Nullable String getKept() {
        return null;
    }

    public String getNonce() {
        return "c2FtZSBmb3IgYWxsIHBhZ2Vz";
    }

    public String getRequestId() {
        return "0123456789abcdef";
    }

    public String getCsrf() {
        return "c2FtZSBmb3IgYWxsIHBhZ2VzIG9mIGFsbCBwZW9wbGU";
    }

    public String getPath() {
        return path;
    }

    public String getQuery() {
        return "";
    }

    public Instant getNow() {
        return now;
    }

    public List<Flash.Line> getFlash() {
        return List.of();
    }

    public Visitor.Who getWho() {
        return new Visitor.Who("王老师", "account.role.OFFICER", true);
    }

    public CurrentSchool.Place getPlace() {
        return new CurrentSchool.Place("江州音乐学院", "2027", "江", "/schools/bench/desk");
    }

    public Ui.@Nullable Foot getFootBar() {
        return null;
    }

    /** As many lines as an officer's menu has. */
    public List<Ui.Section> getMenu() {
        return List.of(new Ui.Section("", List.of(line("overview.desk", false), line("candidate.menu", true))));
    }

    /** Whose name it is is Chinese, as the page. */
    public @Nullable String tongue(@Nullable String name) {
        return null;
    }

    public boolean getDemo() {
        return false;
    }

    public String dateTime(Instant instant) {
        return FORMATS.dateTime(instant, now);
    }

    public String time(Instant instant) {
        return FORMATS.time(instant);
    }

    public String iso(Instant instant) {
        return instant.toString();
    }

    public String number(long number) {
        return FORMATS.number(number);
    }

    private static Ui.Line line(String label, boolean current) {
        return new Ui.Line(label, "users", "/schools/bench/desk", null, current);
    }
}

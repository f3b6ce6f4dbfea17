package callboard.certification;

import callboard.Browserless;
import callboard.Product;
import callboard.account.Account;
import callboard.account.AccountService;
import callboard.account.Role;
import callboard.consent.Agreed;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** 林知夏 and 阿依努尔 certify, 许审核 and 戴审核 decide, 周管理 settles their disagreements. */
public final class Cast {

    public static final String PASSWORD = "a stage of one's own";

    /** Belong to nobody: no region begins with 99. */
    public static final String LIN = "990726200811040469";

    private final Product product;

    public Cast(Product product) {
        this.product = product;
    }

    public long candidate(String phone) {
        return product.ask(() -> Agreed.by(
                        product,
                        product.bean(AccountService.class)
                                .create(new AccountService.Newcomer(Account.Kind.CANDIDATE, "", phone, PASSWORD)))
                .id());
    }

    public void staff(String name, String login, Role role) {
        product.act(() -> {
            AccountService accounts = product.bean(AccountService.class);
            Account account = accounts.create(new AccountService.Newcomer(Account.Kind.STAFF, name, login, PASSWORD));
            accounts.grant(account, List.of(role), OptionalLong.empty());
        });
    }

    public Browserless in(String entrance, String login) {
        return product.browser().signIn(entrance, login, PASSWORD);
    }

    /** Everything but the last confirmation. */
    public Browserless filled(Browserless browser, String name, String number) {
        browser.get("/certification/category")
                .form("/certification/category")
                .fill("category", "NATIONAL")
                .submit()
                .redirectsTo("/certification/document");
        upload(browser, "/certification/document", "front");
        upload(browser, "/certification/document", "back");
        browser.get("/certification/document")
                .form("/certification/document")
                .fill("name", name)
                .fill("number", number)
                .submit()
                .hasStatus(303);
        upload(browser, "/certification/photo", "photo");
        browser.get("/certification/school")
                .form("/certification/school")
                .fill("region", "江西省")
                .fill("school", "安澜县第一中学")
                .submit()
                .redirectsTo("/certification/confirmation");
        return browser;
    }

    public void confirm(Browserless browser) {
        browser.get("/certification/confirmation")
                .form("/certification/confirmation")
                .fill("agreed", "true")
                .submit()
                .redirectsTo("/certification");
    }

    public String token(Browserless browser) {
        return browser.cookie("cb-csrf").orElseThrow();
    }

    /** Takes a case by its address and decides it. */
    public void decide(Browserless desk, String caseAddress, Map<String, String> decision) {
        hold(desk, caseAddress);
        var fields = new java.util.HashMap<>(decision);
        fields.put("_csrf", token(desk));
        desk.post(caseAddress, fields).hasStatus(303);
    }

    public void hold(Browserless desk, String caseAddress) {
        String ref = caseAddress.substring(caseAddress.lastIndexOf('/') + 1);
        desk.post("/platform/holds/" + ref, Map.of("_csrf", token(desk))).redirectsTo(caseAddress);
    }

    /** The signed address of an image on a page. */
    public static String picture(Browserless browser, String page, String image) {
        return browser.get(page).select("img[src*='/images/" + image + "?']").attr("src");
    }

    private static void upload(Browserless browser, String page, String side) {
        browser.get(page)
                .form("/certification/images/" + side)
                .upload(Papers.picture(side))
                .submit()
                .hasStatus(303);
    }
}

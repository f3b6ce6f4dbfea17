package callboard.appeal;

import callboard.Browserless;
import callboard.certification.Papers;

/** Somebody who says that a document is his which another account holds. */
public record Appellant(Browserless browser, String name, String number) {

    /** Types the document and reads that it is taken. */
    public Appellant claim() {
        browser.get("/certification/category")
                .form("/certification/category")
                .fill("category", "NATIONAL")
                .submit();
        browser.get("/certification/document")
                .form("/certification/document")
                .fill("name", name)
                .fill("number", number)
                .submit()
                .redirectsTo("/certification/taken");
        return this;
    }

    /** Hands in what is asked for; gives the address of the appeal. */
    public String appeal(String words) {
        bring("holding", "household");
        return browser.get("/appeals/new")
                .form("/appeals")
                .fill("words", words)
                .submit()
                .hasStatus(303)
                .arrive()
                .see("审核员正在核对")
                .address();
    }

    void bring(String... kinds) {
        for (String evidence : kinds) {
            browser.get("/appeals/new")
                    .form("/appeals/new/evidence/" + evidence)
                    .upload(Papers.picture(evidence))
                    .submit()
                    .redirectsTo("/appeals/new");
        }
    }
}

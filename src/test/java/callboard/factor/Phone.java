package callboard.factor;

import callboard.Browserless;
import callboard.Page;
import callboard.Product;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;

/** A phone with an authenticator app: takes the secret over from the page and shows a code whenever it is asked. */
public final class Phone {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final String PAGE = "/account/second-factor";

    private final Product product;
    private byte[] secret = {};

    public Phone(Product product) {
        this.product = product;
    }

    /** Sets the second factor of whoever is signed in up on this phone, and keeps the recovery codes. */
    public List<String> setUp(Browserless person, String password) {
        scan(person.get(PAGE).form(PAGE).submit().redirectsTo(PAGE).arrive());
        Page codes = person.get(PAGE)
                .form(PAGE + "/confirmation")
                .fill("code", code())
                .fill("password", password)
                .submit()
                .hasStatus(200);
        return codes.select(".factor-codes li").eachText();
    }

    /** Takes over what the page shows. */
    Page scan(Page page) {
        secret = bytes(String.join("", page.select(".factor-seed__text span").eachText()));
        return page;
    }

    /** What it shows now. */
    public String code() {
        return codeAfter(Duration.ZERO);
    }

    /** What it shows if its clock is so much ahead. */
    String codeAfter(Duration ahead) {
        return Totp.code(secret, product.clock().now().plus(ahead));
    }

    private static byte[] bytes(String base32) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int buffer = 0;
        int bits = 0;
        for (char letter : base32.toCharArray()) {
            buffer = buffer << 5 | LETTERS.indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(buffer >> bits);
                buffer &= (1 << bits) - 1;
            }
        }
        return bytes.toByteArray();
    }
}

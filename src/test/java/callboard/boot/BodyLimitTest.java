package callboard.boot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.Browserless;
import callboard.Databases;
import callboard.Product;
import callboard.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What nobody asks for is refused at the door, whoever sends it and whether or not he says how much it is. */
final class BodyLimitTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String CHUNKED = "Transfer-Encoding: chunked";
    private static Product product;

    @BeforeAll
    static void start() {
        product = Product.still(DATABASE);
    }

    @AfterAll
    static void stop() {
        product.close();
        DATABASE.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/login, application/x-www-form-urlencoded, 2200000000",
        "/login, text/plain, 2200000000",
        "/login, application/x-www-form-urlencoded, 262145",
        "/certification/images, multipart/form-data; boundary=a, 2200000000",
        "/api/v1/device-checks, application/json, 2200000000"
    })
    void aLengthThatIsTooMuchIsRefusedBeforeAByteIsRead(String path, String type, long length) throws IOException {
        String answer = send(path, type, "Content-Length: " + length, new byte[0]);

        assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
        assertTrue(answer.contains("超过了这里能接收的大小") || answer.contains("TOO_LARGE"), answer);
    }

    @Test
    void aLengthThatIsNotToldIsCutOff() throws IOException {
        String answer = send("/login", FORM, CHUNKED, field(300_000));

        assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
    }

    @Test
    void alsoFromSomebodyWhoHasTheCookieOfAPage() throws IOException {
        Browserless browser = product.browser();
        browser.get("/login");

        String answer = send("/login", FORM, "Cookie: " + browser.cookieHeader() + "\r\n" + CHUNKED, field(300_000));

        assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
    }

    @Test
    void aFormOfUsualSizeIsRead() throws IOException {
        String answer = send("/login", FORM, CHUNKED, field(2_000));

        assertEquals("HTTP/1.1 422", answer.substring(0, 12));
    }

    private static byte[] field(int length) {
        String data = "username=" + "a".repeat(length);
        return (Integer.toHexString(data.length()) + "\r\n" + data + "\r\n0\r\n\r\n").getBytes(UTF_8);
    }

    private static String send(String path, String type, String headers, byte[] body) throws IOException {
        String head = "POST " + path + " HTTP/1.1\r\nHost: " + product.address().getAuthority()
                + "\r\nConnection: close\r\nAccept-Language: zh-CN\r\nContent-Type: " + type
                + "\r\n" + headers + "\r\n\r\n";
        try (Socket socket =
                new Socket(product.address().getHost(), product.address().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(UTF_8));
            out.write(body);
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}

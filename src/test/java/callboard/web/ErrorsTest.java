package callboard.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callboard.Databases;
import callboard.Page;
import callboard.Product;
import callboard.TestDatabase;
import jakarta.data.exceptions.EntityExistsException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class ErrorsTest {

    private static final TestDatabase DATABASE = Databases.h2();
    private static Product product;

    /** Adds what a colleague has added a moment before. */
    @Public("a test")
    @Path("/second-of-two")
    @RequestScoped
    public static class SecondOfTwo {

        @GET
        public String create() {
            throw new EntityExistsException("unique key");
        }
    }

    @BeforeAll
    static void start() {
        product = Product.on(DATABASE, Map.of(), SecondOfTwo.class);
    }

    @AfterAll
    static void stop() {
        product.close();
        DATABASE.close();
    }

    @Test
    void whoeverComesSecondLearnsThatSomebodyWasFaster() {
        product.browser().get("/second-of-two").hasStatus(409).see("有人比你快了一步");
        product.browser().speaking("en").get("/second-of-two").hasStatus(409).see("Somebody was faster");
    }

    @Test
    void theApiTellsAStrangerToSignIn() {
        Page answer = product.browser().get("/api/v1/sittings/none").hasStatus(401);

        assertEquals(Optional.of("application/problem+json"), answer.header("Content-Type"));
        assertTrue(answer.body().contains("\"status\":401,\"code\":\"SIGN_IN_NEEDED\""), answer.body());
    }
}

package callboard.account;

import callboard.data.Idle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.shiro.authc.credential.DefaultPasswordService;
import org.apache.shiro.crypto.hash.HashRequest;
import org.apache.shiro.crypto.support.hashes.argon2.Argon2HashProvider;
import org.apache.shiro.lang.util.ByteSource;
import org.jspecify.annotations.Nullable;

/**
 * Argon2id with 19 MiB, two passes and one lane (OWASP's first choice), behind a bulkhead: at most as many at once as there are
 * cores less one, so that a crowd logging in at nine does not take the processors from those who are in the room.
 */
@ApplicationScoped
public class Passwords {

    /** How many may wait; who comes then is asked to come back in ten seconds, sooner than they would be served. */
    public static final int MOST_WAITING = 300;

    private static final int MEMORY_KIB = 19_456;

    private final Semaphore bulkhead =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), true);
    private final DefaultPasswordService service;
    private final String nobodys;

    @Inject
    private @Nullable Idle idle;

    public Passwords() {
        this(MEMORY_KIB);
    }

    /** @param memoryKib less for tests, which sign in thousands of times */
    protected Passwords(int memoryKib) {
        this.service = new OurPasswordService(memoryKib);
        this.nobodys = service.encryptPassword("nobody has this password");
    }

    /** The hash to keep, with its parameters in it. */
    public String hash(String password) {
        return withinBulkhead(() -> service.encryptPassword(password));
    }

    /** Whether the password opens the account; for nobody and for a locked account it is the same work and no. */
    public boolean match(Optional<Account> account, String password) {
        Optional<Account> usable = account.filter(found -> !found.locked());
        String hash = usable.map(found -> found.passwordHash).orElse(nobodys);
        return withinBulkhead(() -> service.passwordsMatch(password, hash)) && usable.isPresent();
    }

    /** Whoever waits here holds no connection: a crowd that logs in must not keep the database from those who are in the room. */
    private <T> T withinBulkhead(Supplier<T> work) {
        if (idle != null) {
            idle.letGo();
        }
        try {
            if (bulkhead.getQueueLength() >= MOST_WAITING || !bulkhead.tryAcquire(30, TimeUnit.SECONDS)) {
                throw new jakarta.ws.rs.ServiceUnavailableException(10L);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new jakarta.ws.rs.ServiceUnavailableException(10L);
        }
        try {
            return work.get();
        } finally {
            bulkhead.release();
        }
    }

    /** Shiro's service keeps to its own parameters unless the request for a hash names others. */
    private static final class OurPasswordService extends DefaultPasswordService {

        private final Map<String, Object> parameters;

        OurPasswordService(int memoryKib) {
            this.parameters = Map.of(
                    Argon2HashProvider.Parameters.PARAMETER_MEMORY_KIB, Integer.toString(memoryKib),
                    Argon2HashProvider.Parameters.PARAMETER_ITERATIONS, "2",
                    Argon2HashProvider.Parameters.PARAMETER_PARALLELISM, "1");
        }

        @Override
        protected HashRequest createHashRequest(ByteSource plaintext) {
            return new HashRequest.Builder()
                    .setSource(plaintext)
                    .setAlgorithmName(Argon2HashProvider.Parameters.DEFAULT_ALGORITHM_NAME)
                    .withParameters(parameters)
                    .build();
        }
    }
}

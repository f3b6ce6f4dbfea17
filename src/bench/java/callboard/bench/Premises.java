package callboard.bench;

import callboard.Product;
import callboard.data.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** The product on a database that keeps what it was told, its jobs at rest. */
final class Premises implements AutoCloseable {

    private final Product product;
    private final AutoCloseable below;

    private Premises(Product product, AutoCloseable below) {
        this.product = product;
        this.below = below;
    }

    /** @param beans in the place of the product's or the tests' own */
    static Premises onH2(Class<?>... beans) throws IOException {
        Scratch scratch = new Scratch();
        return new Premises(
                Product.with(
                        Map.of("callboard.data", scratch.folder("data").toString(), "callboard.job.threads", "0"),
                        beans),
                scratch);
    }

    /** Durable as in production: what the embedded server leaves out for tests is switched on again. */
    static Premises onPostgres() throws IOException {
        Scratch scratch = new Scratch();
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "200")
                .start();
        Product product = Product.with(Map.of(
                "callboard.data", scratch.folder("data").toString(),
                "callboard.job.threads", "0",
                "callboard.db.url", server.getJdbcUrl("postgres", "postgres"),
                "callboard.db.user", "postgres"));
        return new Premises(product, () -> {
            server.close();
            scratch.close();
        });
    }

    Product product() {
        return product;
    }

    Connection connection() throws SQLException {
        return product.bean(Database.class).source().getConnection();
    }

    @Override
    public void close() throws Exception {
        product.close();
        below.close();
    }
}

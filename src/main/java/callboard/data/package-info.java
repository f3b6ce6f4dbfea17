/**
 * The database for everyone above: one connection pool, one {@code StatelessSession} a request or job, transactions by
 * {@code jakarta.transaction.Transactional}, repositories as Jakarta Data interfaces, pages by key, and personal values that
 * are sealed with a key outside the database (spec §8). The same migrations run on H2 and PostgreSQL.
 */
@NullMarked
package callboard.data;

import org.jspecify.annotations.NullMarked;

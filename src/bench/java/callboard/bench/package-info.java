/**
 * Benchmarks with their baselines in the same run, alternating, medians. Numbers of one machine mean nothing; the ratio
 * does. {@code mvn -q -Pbench verify -Dbench=<name>} runs one.
 */
@NullMarked
package callboard.bench;

import org.jspecify.annotations.NullMarked;

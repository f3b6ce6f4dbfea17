/**
 * Work that no request waits for. Upper packages bring {@link callboard.job.Recurring} finders, which look for rows that were
 * written in somebody's transaction, and {@link callboard.job.LongWorker}s, which work through a
 * {@link callboard.job.LongWork} row step by step with progress a person can watch. Nothing is enqueued, so
 * nothing is lost between commit and enqueue; every step takes effect once, though it may be tried more often, whichever node
 * is killed when.
 */
@NullMarked
package callboard.job;

import org.jspecify.annotations.NullMarked;

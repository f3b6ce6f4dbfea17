// Patience: full-jitter backoff of 0.2 s · 2^i up to 30 s without limit, and no attempts while offline.

const FIRST_MS = 200;
const LONGEST_MS = 30_000;

/** Waits before attempt `i` (from 0); ends early when `wake` fires `poke`, or the network comes back. */
export async function patience(i, wake = null, atLeastSeconds = 0) {
  const pause = Math.random() * Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(i, 12));
  await rest(Math.max(pause, atLeastSeconds * 1000), wake);
  // navigator.onLine can be wrongly false for ever: look again after a minute.
  if (!navigator.onLine) await rest(60_000, wake);
}

export function rest(ms, wake = null) {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      window.removeEventListener("online", done);
      wake?.removeEventListener("poke", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    window.addEventListener("online", done);
    wake?.addEventListener("poke", done);
  });
}

/** Repeats `act` while it fails with a passing problem; `again(i, problem)` may say false to give up. */
export async function insist(act, again = () => true) {
  for (let i = 0; ; i++) {
    try {
      return await act();
    } catch (problem) {
      if (!problem.passing || again(i, problem) === false) throw problem;
      await patience(i, null, problem.retryAfter);
    }
  }
}

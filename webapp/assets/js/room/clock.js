// The server's clock: an offset to performance.now(), learned from the X-Callboard-Now header of every answer.
// The sample with the shortest round trip wins; it is dropped after five minutes, and at once when the device slept
// (performance.now() may stand still while it does).

const FRESH_MS = 5 * 60_000;
const SLEPT_MS = 1500;

export class Clock {
  /** What the room is ahead of the server, in ms: 0 but in an officer's trial. */
  ahead = 0;
  #offset = null;
  #trip = Infinity;
  #learnedAt = 0;
  #wall = Date.now() - performance.now();

  /** Takes in an answer: `sent` and `received` are performance.now() around the request. */
  learn(header, sent, received) {
    const server = Date.parse(header);
    const trip = received - sent;
    if (Number.isNaN(server) || (trip >= this.#trip && received - this.#learnedAt < FRESH_MS)) return;
    this.#offset = server + trip / 2 - received;
    this.#trip = trip;
    this.#learnedAt = received;
  }

  get known() {
    return this.#offset !== null;
  }

  /** The room's time in ms since 1970; only when known. */
  now() {
    return this.at(performance.now());
  }

  /** The room's time at a moment given as performance.now(). */
  at(moment) {
    return this.#offset + moment + this.ahead;
  }

  /** True once after the device slept or its clock jumped: ask the server again. */
  slept() {
    const wall = Date.now() - performance.now();
    const slept = Math.abs(wall - this.#wall) > SLEPT_MS;
    this.#wall = wall;
    if (slept) this.#trip = Infinity;
    return slept;
  }
}

// Sealed takes go to the store in parts: one uploader per browser, two parts at a time, from any page, for
// as many days as the grace allows. It keeps no state but the store's list and the rows on the device, so it resumes
// after anything. The rules for each failure are those of src/docs/room-api.md §8.

import { patience, rest } from "./retry.js";
import { isPassing, Problem } from "./api.js";
import { digest } from "./store.js";
import { keepSealed, seal } from "./seal.js";
import { putPart } from "./part.js";

const PARALLEL = 2;
const URLS_AT_ONCE = 6;
const BAD_DIGESTS = 3;
const POLL_MS = 30_000;
const PATIENT = 4;

/** Fires `progress` with {take, phase, sent, size, code?} and listens to `poke` (something new, try now). */
export class Uploader extends EventTarget {
  #api;
  #store;
  #sent = new Map();
  #settled = new Set();

  constructor(api, store) {
    super();
    this.#api = api;
    this.#store = store;
  }

  poke() {
    this.#settled.clear();
    this.dispatchEvent(new Event("poke"));
  }

  /** Never returns while the page lives; the caller holds the lock. */
  async run() {
    for (let idle = 0; ;) {
      const busy = await this.#round();
      idle = busy ? 0 : idle + 1;
      await rest(busy ? 500 : Math.min(POLL_MS, 1000 * 2 ** Math.min(idle, 6)), this);
    }
  }

  /** One look at every take; true if something is moving. */
  async #round() {
    let moving = false;
    for (const row of await this.#store.takes()) {
      if (row.trouble || row.state === "RECORDING" || this.#settled.has(row.take)) continue;
      try {
        moving = (await this.#advance(row)) || moving;
      } catch (problem) {
        moving = (await this.#stumble(row, problem)) || moving;
      }
    }
    return moving;
  }

  async #advance(row) {
    if (row.state === "SEALING") {
      await seal(this.#api, this.#store, row.take, (i) => i < PATIENT);
      return true;
    }
    const { body: view } = await this.#api.get(`/takes/${row.take}`);
    if (!view.keep) return this.#letGo(row, view);
    if (view.state === "SEALED" || view.state === "CORRUPT") {
      await keepSealed(this.#store, row.take, view);
      return this.#send(await this.#store.take(row.take), view);
    }
    if (view.state === "EXPIRED") await this.#give(row, "UPLOAD_OVER");
    if (view.state === "STORED") this.#tell(row, "STORED", row.size);
    // Not submitted: asked once per page, and again when something changed.
    if (view.state === "CREATED" || view.state === "DISCARDED") this.#settled.add(row.take);
    return false;
  }

  /** The server has its own, verified copy, or the take will never be asked for. */
  async #letGo(row, view) {
    await this.#store.remove(row.take);
    this.#settled.clear();
    this.#tell(row, view.state === "DISCARDED" ? "DISCARDED" : "VERIFIED", row.size);
    return false;
  }

  async #send(row, view) {
    const have = new Set(view.state === "CORRUPT" ? [] : view.have);
    const missing = row.parts.map((_, i) => i + 1).filter((n) => !have.has(n));
    this.#sent = new Map([...have].map((n) => [n, sizeOf(row, n)]));
    this.#tell(row, "SENDING");
    while (missing.length) await this.#sendSome(row, missing);
    return this.#complete(row);
  }

  /** Takes addresses for the next parts and sends them, two at a time. A part that failed goes back into the list. */
  async #sendSome(row, missing) {
    const wanted = missing.splice(0, URLS_AT_ONCE);
    const { body } = await this.#patiently(row, () => this.#api.post(`/takes/${row.take}/part-urls`, { n: wanted }));
    const queue = [...body.parts];
    const work = async () => {
      for (let url = queue.shift(); url; url = queue.shift()) {
        if (!(await this.#sendOne(row, url))) missing.unshift(url.n);
      }
    };
    const workers = Array.from({ length: PARALLEL }, work);
    const outcomes = await Promise.allSettled(workers);
    const broken = outcomes.find((outcome) => outcome.status === "rejected");
    if (broken) throw broken.reason;
  }

  /** True when stored; false when a new address is needed. Throws what only a person or a new look can cure. */
  async #sendOne(row, url) {
    let bad = 0;
    for (let i = 0; ; i++) {
      const bytes = await this.#store.part(row.take, url.n);
      if (!bytes || (await digest(bytes)) !== row.parts[url.n - 1]) throw new Problem(400, { code: "DAMAGED_HERE" });
      const { status, retryAfter } = await putPart(url, bytes, (sent) => this.#progress(row, url.n, sent));
      if (status === 200 || status === 204) return this.#progress(row, url.n, bytes.byteLength) || true;
      this.#progress(row, url.n, 0);
      if (status === 403) return false;
      if (status === 400 && ++bad >= BAD_DIGESTS) throw new Problem(400, { code: "DAMAGED_HERE" });
      if (status !== 400 && !isPassing(status)) throw new Problem(status, { code: "PART_REFUSED" });
      if (i >= PATIENT) this.#tell(row, "WAITING");
      await patience(i, this, retryAfter);
    }
  }

  async #complete(row) {
    this.#tell(row, "COMPLETING", row.size);
    for (let i = 0; ; i++) {
      const { status } = await this.#patiently(row, () => this.#api.post(`/takes/${row.take}/complete`));
      if (status === 200) break;
      await rest(Math.min(POLL_MS, 1000 * 2 ** i), this);
    }
    this.#tell(row, "STORED", row.size);
    return true;
  }

  async #patiently(row, act) {
    for (let i = 0; ; i++) {
      try {
        return await act();
      } catch (problem) {
        if (!problem.passing) throw problem;
        if (i >= PATIENT) this.#tell(row, "WAITING");
        await patience(i, this, problem.retryAfter);
      }
    }
  }

  /** True if the next round should come at once. */
  async #stumble(row, problem) {
    if (!(problem instanceof Problem)) {
      await this.#give(row, "DAMAGED_HERE");
      return false;
    }
    const { status, code } = problem;
    // Finished by another page, or parts the store lost: the next look tells.
    if (status === 404 && code === "PART_REFUSED") return true;
    if (code === "MISSING_PARTS" || code === "ALREADY_STORED") return true;
    // Nobody signed in, another account's take, a seal that only the room may repeat: not this page's business.
    if (status === 404) this.#settled.add(row.take);
    if (problem.passing || [401, 403, 404].includes(status) || row.state !== "SEALED") return false;
    await this.#give(row, code);
    return false;
  }

  /** Stops trying until somebody presses 重新上传. */
  async #give(row, code) {
    await this.#store.patch(row.take, (take) => {
      take.trouble = code;
    });
    this.#tell(row, "FAILED", null, code);
  }

  #progress(row, n, sent) {
    this.#sent.set(n, sent);
    this.#tell(row, "SENDING");
  }

  #tell(row, phase, sent = null, code = null) {
    const total = sent ?? [...this.#sent.values()].reduce((sum, bytes) => sum + bytes, 0);
    const detail = {
      take: row.take,
      sitting: row.sitting,
      subject: row.subject,
      phase,
      sent: total,
      size: row.size,
      code,
    };
    this.dispatchEvent(new CustomEvent("progress", { detail }));
  }
}

function sizeOf(row, n) {
  return Math.min(row.partSize, row.size - (n - 1) * row.partSize);
}

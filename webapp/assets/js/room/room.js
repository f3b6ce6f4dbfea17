// The exam room (R-21…R-33): keeps the server's state, the clock and one screen at a time. The screens are drawn from
// the page's markup by list.js, stage.js, takes.js and receipt.js; nothing is decided here that the server must decide.

import { api as apiReady, clock, poke, sendAgain, store, uploads } from "./pump.js";
import { choose, fill, hook, onPress, problemText, show, text, timeOfDay } from "./page.js";
import { insist, rest } from "./retry.js";
import { keepSealed } from "./seal.js";
import { openingOf, recover } from "./recover.js";
import { List } from "./list.js";
import { Stage } from "./stage.js";
import { Takes } from "./takes.js";
import { Receipt } from "./receipt.js";
import { ClockFace } from "./clock-face.js";

const LOCK = "callboard-room";
const TICK_MS = 250;
const AGAIN_MS = 2000;

class Room {
  store = store;
  clock = clock;
  uploads = uploads;
  sendAgain = sendAgain;
  poke = poke;
  sitting = null;
  rows = new Map();
  pending = new Set();
  #etag = null;
  #screen = "loading";
  #polling = null;
  #again = 0;
  #failures = 0;
  #gone = false;

  constructor(root) {
    this.root = root;
    this.ref = root.dataset.sitting;
    this.list = new List(this, hook("list", root));
    this.stage = new Stage(this, hook("stage", root));
    this.takes = new Takes(this, hook("takes", root));
    this.receipt = new Receipt(this, hook("receipt", root));
    this.faces = new ClockFace(root);
  }

  async enter() {
    if (!window.MediaRecorder || !navigator.mediaDevices || !window.indexedDB || !window.isSecureContext)
      return this.block("unsupported");
    if (!navigator.locks) return this.#live();
    await navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => lock && this.#live());
    this.block("busy");
    return navigator.locks.request(LOCK, () => this.#live());
  }

  /** Seconds to T; Infinity where the time is not limited. */
  secondsLeft() {
    if (!this.sitting?.endsAt || !clock.known) return Infinity;
    return (Date.parse(this.sitting.endsAt) - clock.now()) / 1000;
  }

  subject(n) {
    return this.sitting.subjects.find((subject) => subject.n === n);
  }

  /** Shows a screen; leaving one closes what it held open. */
  go(screen, remember = true) {
    if (this.#screen === "stage" && screen !== "stage") this.stage.close();
    if (this.#screen === "takes" && screen !== "takes") this.takes.close();
    this.#screen = screen;
    choose(this.root, "screen", screen);
    if (remember) history[screen === "list" ? "replaceState" : "pushState"]({ screen }, "");
    window.scrollTo(0, 0);
    hook(screen, this.root)?.querySelector("[data-focus]")?.focus({ preventScroll: true });
    this.draw();
  }

  block(why) {
    choose(hook("blocked", this.root), "why", why);
    this.go("blocked", false);
  }

  /** What the device holds, then the screens that show it. */
  async reread() {
    this.rows = new Map((await store.takes()).map((row) => [row.take, row]));
    this.pending.clear();
    for (const { n } of this.sitting.subjects) {
      if (await store.fact(openingOf({ sitting: this.ref, subject: n }))) this.pending.add(n);
    }
    this.draw();
  }

  /** A submission is known before the next look at the server. */
  sealed(view) {
    const subject = this.subject(view.subject);
    subject.state = "SUBMITTED";
    subject.takes = subject.takes.map((take) => (take.take === view.take ? view : take));
    this.#etag = null;
  }

  /** Asks the server for the room; answers false when it could not. */
  async refresh() {
    try {
      const { body, etag } = await this.api.get(`/sittings/${this.ref}`, this.#etag);
      this.#etag = etag;
      if (body) await this.#accept(body);
      this.#trouble(null);
      return true;
    } catch (problem) {
      this.#trouble(problem);
      return false;
    }
  }

  async claim(takeover) {
    const { body } = await insist(
      () => this.api.post(`/sittings/${this.ref}/device`, { takeover }),
      (i) => i < 5,
    );
    this.#etag = null;
    await this.#accept(body);
  }

  draw() {
    if (!this.sitting) return;
    this.faces.draw(this.sitting, this.secondsLeft());
    if (this.#screen === "list") this.list.draw();
    if (this.#screen === "stage") this.stage.draw();
    if (this.#screen === "takes") this.takes.draw();
  }

  /** A problem of an act, said where the person looks. */
  tell(problem, calm = false) {
    const note = hook("problem", hook(this.#screen, this.root));
    const words = problem === null || typeof problem === "string" ? problem : problemText(problem);
    if (!note) return;
    fill(note, { problem: words });
    show(note, words !== null);
    note.toggleAttribute("data-calm", calm);
  }

  async #live() {
    this.api = await apiReady;
    navigator.storage?.persist?.().catch(() => {});
    this.#watch();
    for (await this.refresh(); !this.sitting; await this.refresh()) {
      if (this.#gone) return;
      await rest(AGAIN_MS);
    }
    await recover(this);
    setInterval(() => this.#tick(), TICK_MS);
    await new Promise(() => {});
  }

  async #accept(sitting) {
    const first = this.sitting === null;
    const moved = !first && this.sitting.endsAt !== sitting.endsAt;
    this.sitting = sitting;
    clock.ahead = sitting.aheadMs;
    const server = new Date(Date.parse(sitting.now) - sitting.aheadMs).toISOString();
    if (!clock.known) clock.learn(server, performance.now(), performance.now());
    for (const take of sitting.subjects.flatMap((subject) => subject.takes)) {
      if (take.submittedAt && this.rows.get(take.take)?.state !== "SEALED") await keepSealed(store, take.take, take);
    }
    await this.reread();
    if (moved) hook("urgent", this.root).textContent = text("room.moved", timeOfDay(sitting.endsAt));
    if (!sitting.device.claimed && sitting.state === "OPEN") {
      return this.claim(false).catch((problem) => this.#trouble(problem));
    }
    if (this.#screen === "loading" || this.#screen === "blocked") this.#arrive(first);
    else if (!sitting.device.active && sitting.state === "OPEN" && !this.stage.recording) this.#elsewhere();
    return undefined;
  }

  #arrive() {
    if (this.sitting.device.active || this.sitting.state !== "OPEN") this.go("list");
    else this.#elsewhere();
  }

  #elsewhere() {
    fill(hook("blocked", this.root), { device: this.sitting.device.name });
    this.block("elsewhere");
  }

  #watch() {
    uploads.addEventListener("progress", ({ detail }) => {
      if (["STORED", "VERIFIED", "DISCARDED"].includes(detail.phase)) this.reread();
    });
    const takeOver = () =>
      this.claim(true).then(
        () => this.go("list"),
        (problem) => this.tell(problem),
      );
    onPress(hook("takeover", this.root), takeOver);
    window.addEventListener("popstate", () => {
      if (this.stage.recording) history.pushState({ screen: "stage" }, "");
      else if (this.sitting) this.go("list", false);
    });
    window.addEventListener("beforeunload", (event) => this.stage.recording && event.preventDefault());
    window.addEventListener("online", () => this.#now());
    window.addEventListener("offline", () => show(hook("offline", this.root), true));
    document.addEventListener("visibilitychange", () => document.hidden || this.#now());
  }

  #now() {
    this.#again = 0;
  }

  #tick() {
    if (clock.slept()) this.#now();
    this.draw();
    if (this.#polling || performance.now() < this.#again) return;
    const seconds = Math.min(60, Math.max(3, this.sitting?.pollSeconds ?? 10));
    this.#polling = this.refresh().finally(() => {
      this.#polling = null;
      this.#again = performance.now() + seconds * 1000 * (0.8 + 0.4 * Math.random());
    });
  }

  /** A server out of reach twice in a row and a lost sign-in are lines on the page; a room that is not ours is the end. */
  #trouble(problem) {
    this.#failures = problem?.passing ? this.#failures + 1 : 0;
    show(hook("offline", this.root), !navigator.onLine || this.#failures > 1);
    show(hook("signin", this.root), problem?.status === 401);
    this.#gone = problem?.status === 404;
    if (this.#gone && !this.stage.recording) this.block("missing");
  }
}

const root = hook("room");
if (root) new Room(root).enter();

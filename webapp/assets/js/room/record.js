// One recording: MediaRecorder → a stored row each second or two → parts. It ends by the candidate,
// at the maximum, at T, or because something broke; whatever was stored up to then is kept. Measured reasons: avc3 before
// avc1 (a turned phone corrupts avc1 without an error), key frames every 2 s (MP4 slices come per key frame only),
// a watchdog, because a locked phone may stop delivering without any event.

import { isContent, isFull } from "./store.js";

const SLICE_MS = 1000;
const SILENT_MS = 5000;
const WATCH_MS = 500;
const LAST_DATA_MS = 3000;
const MOST_EVENTS = 200;
const REGULAR = ["CANDIDATE", "MAXIMUM", "TIME_OVER"];

export const pickType = (prefs) => prefs.find((type) => window.MediaRecorder?.isTypeSupported(type)) ?? null;

/**
 * `plan`: {take, prefs, videoBps, audioBps, keyFrameMs, maxSeconds, maxBytes, secondsLeft(): seconds to T, facing}.
 * Fires `stored` once, when the first picture is safe, and `ended` once, with {reason, interrupted, durationMs, size} as detail, when all is stored.
 */
export class Recording extends EventTarget {
  #store;
  #plan;
  #stream;
  #recorder;
  #writing = Promise.resolve();
  #slices = 0;
  #bytes = 0;
  #stored = 0;
  #uncut = 0;
  #startedAt = null;
  #stoppedAt = null;
  #lastData = 0;
  #lastWatch = 0;
  #mutedAt = null;
  #reason = null;
  #events = [];
  #ends = new AbortController();
  #wakeLock = null;
  #timers = [];
  #stopped = null;

  constructor(store, stream, plan) {
    super();
    this.#store = store;
    this.#stream = stream;
    this.#plan = plan;
  }

  /** Starts; gives when the recorder runs. Throws if it cannot. */
  async start() {
    const { prefs, videoBps, audioBps, keyFrameMs } = this.#plan;
    this.#recorder = new MediaRecorder(this.#stream, {
      mimeType: pickType(prefs) ?? undefined,
      videoBitsPerSecond: videoBps,
      audioBitsPerSecond: audioBps,
      videoKeyFrameIntervalDuration: keyFrameMs,
    });
    const recorder = this.#recorder;
    recorder.ondataavailable = ({ data }) => this.#take(data);
    recorder.onerror = () => this.stop("RECORDER_ERROR");
    const stopped = new Promise((resolve) => recorder.addEventListener("stop", resolve, { once: true }));
    recorder.addEventListener("stop", () => this.stop("TRACK_ENDED"));
    const started = new Promise((resolve) => recorder.addEventListener("start", resolve, { once: true }));
    recorder.start(SLICE_MS);
    await started;
    this.#startedAt = this.#lastData = this.#lastWatch = performance.now();
    this.#listen();
    this.#timers.push(setInterval(() => this.#watch(), WATCH_MS));
    this.#timers.push(setTimeout(() => this.stop("MAXIMUM"), this.#plan.maxSeconds * 1000));
    this.#stopped = stopped;
    this.#stayAwake();
  }

  get seconds() {
    if (this.#startedAt === null) return 0;
    return ((this.#stoppedAt ?? performance.now()) - this.#startedAt) / 1000;
  }

  get running() {
    return this.#startedAt !== null && this.#reason === null;
  }

  /** Ends it; the first reason stays. */
  async stop(reason) {
    if (!this.running) return;
    this.#reason = reason;
    this.#stoppedAt = performance.now();
    this.#timers.forEach((timer) => clearInterval(timer));
    this.#ends.abort();
    this.#wakeLock?.release().catch(() => {});
    if (this.#recorder.state !== "inactive") this.#recorder.stop();
    await Promise.race([this.#stopped, new Promise((resolve) => setTimeout(resolve, LAST_DATA_MS))]);
    await this.#writing;
    this.#finish();
  }

  note(event) {
    if (this.running && this.#events.length < MOST_EVENTS) {
      this.#events.push({ ms: Math.round(this.seconds * 1000), event });
    }
  }

  async #finish() {
    const interrupted = !REGULAR.includes(this.#reason);
    // What broke off ends with the last data, not with the moment it was noticed.
    const end = interrupted ? Math.min(this.#stoppedAt, this.#lastData) : this.#stoppedAt;
    const durationMs = Math.round(end - this.#startedAt);
    const { width, height } = this.#stream.getVideoTracks()[0]?.getSettings() ?? {};
    const facts = { reason: this.#reason, interrupted, durationMs, events: this.#events, width, height };
    let row = null;
    try {
      row = await this.#store.finish(this.#plan.take, { ...facts, facing: this.#plan.facing });
    } catch (error) {
      // A full disk: the slices are there; the last cut is tried again when the take is opened.
      facts.failure = error;
    }
    this.dispatchEvent(new CustomEvent("ended", { detail: { ...facts, size: row?.size ?? this.#bytes } }));
  }

  /** Slices are stored strictly one after the other; empty ones (MP4 sends one at the end) are none. */
  #take(blob) {
    if (!blob.size) return;
    this.#lastData = performance.now();
    const ms = Math.round(this.seconds * 1000);
    const i = this.#slices++;
    this.#bytes += blob.size;
    this.#writing = this.#writing
      .then(() => this.#write(blob, i, ms))
      // Not returned: stopping waits for the writing.
      .catch((error) => {
        this.stop(isFull(error) ? "STORAGE_FULL" : "RECORDER_ERROR");
      });
    if (this.#bytes > this.#plan.maxBytes) this.stop("MAXIMUM");
  }

  async #write(blob, i, ms) {
    const bytes = await blob.arrayBuffer();
    // The type asked for and the type that comes out differ in some browsers: the recorder knows.
    if (i === 0)
      await this.#store.patch(this.#plan.take, (take) => {
        take.mime = this.#recorder.mimeType || blob.type;
      });
    await this.#store.addSlice(this.#plan.take, i, ms, bytes);
    this.#stored += bytes.byteLength;
    if (isContent(this.#stored) && !isContent(this.#stored - bytes.byteLength)) this.dispatchEvent(new Event("stored"));
    this.#uncut += bytes.byteLength;
    if (this.#uncut < this.#plan.partSize || this.#reason) return;
    await this.#store.cut(this.#plan.take);
    this.#uncut %= this.#plan.partSize;
  }

  #watch() {
    const now = performance.now();
    // A watch that itself comes late means the page slept: give the recorder one more chance to deliver.
    if (now - this.#lastWatch > SILENT_MS / 2) this.#lastData = Math.max(this.#lastData, now - SILENT_MS / 2);
    this.#lastWatch = now;
    if (this.seconds >= this.#plan.maxSeconds) this.stop("MAXIMUM");
    else if (this.#plan.secondsLeft() <= 0) this.stop("TIME_OVER");
    else if (now - this.#lastData > SILENT_MS) this.stop(document.hidden ? "HIDDEN" : "SILENT");
    else if (this.#mutedAt !== null && now - this.#mutedAt > SILENT_MS) this.stop("TRACK_ENDED");
  }

  #listen() {
    const options = { signal: this.#ends.signal };
    for (const track of this.#stream.getTracks()) {
      track.addEventListener("ended", () => this.stop("TRACK_ENDED"), options);
      track.addEventListener(
        "mute",
        () => {
          this.note("MUTED");
          this.#mutedAt ??= performance.now();
        },
        options,
      );
      track.addEventListener(
        "unmute",
        () => {
          this.note("UNMUTED");
          this.#mutedAt = null;
        },
        options,
      );
    }
    document.addEventListener(
      "visibilitychange",
      () => {
        this.note(document.hidden ? "HIDDEN" : "VISIBLE");
        if (document.hidden && this.#recorder.state === "recording") this.#recorder.requestData();
        else this.#stayAwake();
      },
      options,
    );
    window.addEventListener("pagehide", () => this.stop("HIDDEN"), options);
    window.addEventListener("offline", () => this.note("OFFLINE"), options);
    window.addEventListener("online", () => this.note("ONLINE"), options);
    screen.orientation?.addEventListener("change", () => this.note("ROTATED"), options);
  }

  /** A lock is lost whenever the page is hidden; asked for again on return. */
  async #stayAwake() {
    if (!this.running) return;
    this.#wakeLock = await navigator.wakeLock?.request("screen").catch(() => null);
  }
}

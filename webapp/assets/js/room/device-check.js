// The device check: the real pipeline for five seconds — camera, recorder, device storage, reading back over a
// fresh connection, digest, playing, sending — then the result goes to the server. Lines are marked `data-check`.

import { api as apiReady } from "./pump.js";
import { choose, fill, hasText, hook, fileSize, onPress, problemText, show, text } from "./page.js";
import { Camera } from "./camera.js";
import { Player } from "./watch.js";
import { Recording, pickType } from "./record.js";
import { Sound } from "./sound.js";
import { Store, digest } from "./store.js";

const SECONDS = 5;
const TAKE = "device-check";
const PART_BYTES = 5 * 1024 * 1024;
const RULES = { orientation: "FREE", camera: "FREE", music: true };
const LOW_BATTERY = 0.4;
const PLAY_MS = 20_000;
/** A recorder or a system that has said nothing for so long says nothing at all. */
const SILENT_MS = 20_000;

class DeviceCheck {
  #root;
  #store = new Store();
  #camera = new Camera(RULES);
  #results = new Map();
  #facts = {};

  constructor(root) {
    this.#root = root;
    onPress(hook("start", root), () => this.#run());
  }

  async #run() {
    this.#results.clear();
    this.#facts = { userAgent: navigator.userAgent };
    choose(this.#root, "stage", "running");
    await this.#store.remove(TAKE).catch(() => {});
    try {
      await this.#pipeline();
    } finally {
      this.#camera.close();
      await this.#store.remove(TAKE).catch(() => {});
    }
    await this.#send();
  }

  async #pipeline() {
    await this.#space();
    await this.#battery();
    const stream = await this.#open();
    const type = this.#recorder();
    if (!stream || !type) return this.#skip("STORAGE", "PLAYBACK", "NETWORK");
    const sound = new Sound(stream);
    const bar = setInterval(() => hook("levelBar", this.#root).setAttribute("width", String(100 * sound.level)), 100);
    const ended = await answered(this.#record(stream));
    this.#tell("MICROPHONE", sound.heard ? "OK" : "WARN", sound.heard ? "HEARD" : "NO_SOUND");
    clearInterval(bar);
    sound.close();
    this.#camera.close();
    if (!ended) {
      this.#tell("RECORDER", "FAIL", "NO_RECORDER");
      return this.#skip("STORAGE", "PLAYBACK", "NETWORK");
    }
    const bytes = await this.#readBack(ended);
    if (!bytes) return this.#skip("PLAYBACK", "NETWORK");
    await this.#play();
    return this.#network(bytes);
  }

  async #open() {
    try {
      const stream = await this.#camera.open();
      const video = hook("preview", this.#root);
      video.srcObject = stream;
      const { width, height } = stream.getVideoTracks()[0].getSettings();
      Object.assign(this.#facts, { width, height });
      this.#tell("CAMERA", "OK", `${width}x${height}`);
      return stream;
    } catch (error) {
      this.#tell("CAMERA", "FAIL", error.name);
      this.#tell("MICROPHONE", "FAIL", error.name);
      return null;
    }
  }

  #recorder() {
    const type = pickType(this.#root.dataset.mimePrefs.split(" "));
    this.#facts.mime = type;
    this.#tell("RECORDER", type ? "OK" : "FAIL", type ?? "NO_RECORDER");
    return type;
  }

  async #record(stream) {
    await this.#store.begin({ take: TAKE, check: true, partSize: PART_BYTES });
    const recording = new Recording(this.#store, stream, {
      take: TAKE,
      prefs: [this.#facts.mime],
      videoBps: 2_500_000,
      audioBps: 128_000,
      keyFrameMs: 2000,
      partSize: PART_BYTES,
      maxSeconds: SECONDS,
      maxBytes: Infinity,
      secondsLeft: () => Infinity,
      facing: this.#camera.facing,
    });
    const ended = new Promise((resolve) =>
      recording.addEventListener("ended", ({ detail }) => resolve(detail), { once: true }),
    );
    await recording.start();
    return ended;
  }

  /** Over a new connection, as after a reload: the digest of what comes back must be the one written down. */
  async #readBack({ durationMs, reason }) {
    const fresh = new Store();
    const row = await fresh.take(TAKE);
    const bytes = await fresh.part(TAKE, 1);
    const same = bytes && row.parts[0] === (await digest(bytes));
    Object.assign(this.#facts, { seconds: durationMs / 1000, bytes: row.size });
    this.#tell("STORAGE", same ? "OK" : "FAIL", same ? "SAME" : reason);
    return same ? bytes : null;
  }

  async #play() {
    const video = hook("preview", this.#root);
    video.srcObject = null;
    const player = new Player(video);
    await player.open(this.#store, await this.#store.take(TAKE));
    const played = await new Promise((resolve) => {
      setTimeout(() => resolve(false), PLAY_MS);
      video.addEventListener("timeupdate", () => video.currentTime > 0.3 && !video.paused && resolve(true));
      video
        .play()
        .catch(() => {
          video.muted = true;
          return video.play();
        })
        .catch(() => resolve(false));
    });
    video.pause();
    player.close();
    this.#tell("PLAYBACK", played ? "OK" : "FAIL", played ? "PLAYED" : "NOT_PLAYED");
  }

  async #network(bytes) {
    try {
      const api = await apiReady;
      const from = performance.now();
      const { body } = await api.postBytes("/device-checks/samples", bytes);
      const seconds = (performance.now() - from) / 1000;
      this.#facts.uplinkBps = Math.round((bytes.byteLength * 8) / seconds);
      this.#facts.rttMs = navigator.connection?.rtt ?? null;
      const same = body.sha256 === (await digest(bytes));
      this.#tell("NETWORK", same ? "OK" : "FAIL", same ? "SENT" : "ALTERED");
    } catch (problem) {
      this.#tell("NETWORK", "WARN", problem.code ?? problem.name);
    }
  }

  async #space() {
    const persistent = await answered(navigator.storage?.persist?.().catch(() => false));
    const estimate = await answered(navigator.storage?.estimate?.().catch(() => null));
    const free = estimate ? estimate.quota - estimate.usage : null;
    const need = Number(this.#root.dataset.needBytes);
    Object.assign(this.#facts, { persistent: persistent ?? null, quotaFree: free });
    if (free === null) this.#tell("SPACE", "UNKNOWN", "NOT_TOLD");
    else this.#tell("SPACE", free >= need * 1.5 ? "OK" : free >= need ? "WARN" : "FAIL", String(free));
  }

  async #battery() {
    const battery = await answered(navigator.getBattery?.().catch(() => null));
    if (!battery) return this.#tell("BATTERY", "UNKNOWN", "NOT_TOLD");
    Object.assign(this.#facts, { battery: battery.level, charging: battery.charging });
    const enough = battery.charging || battery.level >= LOW_BATTERY;
    return this.#tell("BATTERY", enough ? "OK" : "WARN", String(battery.level));
  }

  /** The filled button is the next step: entering after a good check, checking again after a bad one. */
  #point(passed) {
    const [start, next] = ["start", "next"].map((name) => hook(name, this.#root));
    if (!next) return;
    emphasise(next, passed);
    emphasise(start, !passed);
  }

  #skip(...names) {
    names.forEach((name) => this.#tell(name, "UNKNOWN", "SKIPPED"));
  }

  #tell(name, result, detail) {
    this.#results.set(name, { name, result, detail: detail.slice(0, 120) });
    const line = this.#root.querySelector(`[data-check="${name}"]`);
    line.dataset.result = result;
    choose(line, "result-mark", result);
    fill(line, { detail: this.#words(name, result, detail) });
  }

  /** The nearest text there is: for this detail, else for this result. */
  #words(name, result, detail) {
    const exact = `check.${name}.${detail}`;
    const key = hasText(exact) ? exact : `check.${name}.${result}`;
    const { width, height, quotaFree, battery, uplinkBps } = this.#facts;
    const values = {
      CAMERA: [`${width}×${height}`],
      RECORDER: [detail.split(";")[0]],
      SPACE: [fileSize(quotaFree ?? 0), fileSize(Number(this.#root.dataset.needBytes))],
      BATTERY: [Math.round(100 * (battery ?? 0))],
      NETWORK: [((uplinkBps ?? 0) / 1e6).toFixed(1)],
    };
    return text(key, ...(values[name] ?? []));
  }

  async #send() {
    const passed = [...this.#results.values()].every(({ result }) => result !== "FAIL");
    choose(this.#root, "stage", passed ? "passed" : "failed");
    fill(this.#root, { start: text("check.again") });
    this.#point(passed);
    try {
      const body = { entry: this.#root.dataset.entry || null, checks: [...this.#results.values()], facts: this.#facts };
      await (await apiReady).post("/device-checks", body);
      show(hook("problem", this.#root), false);
    } catch (problem) {
      fill(this.#root, { problem: text("check.unsent", problemText(problem)) });
    }
  }
}

/** What is promised, or null: a check that waits for ever is worse than one that fails. */
function answered(promise) {
  return Promise.race([promise, new Promise((resolve) => setTimeout(() => resolve(null), SILENT_MS))]);
}

function emphasise(button, filled) {
  button.classList.toggle("button--filled", filled);
}

const root = hook("device-check");
if (root) new DeviceCheck(root);

// The stage: camera picture, guide, record and stop. Phases: opening, denied, guide, starting, rec, saving.

import { Camera, holdOrientation, releaseOrientation } from "./camera.js";
import { allow, choose, fill, hook, minutes, onPress, show, text } from "./page.js";
import { Recording } from "./record.js";
import { Sound } from "./sound.js";
import { Problem } from "./api.js";
import { insist } from "./retry.js";
import { isFull } from "./store.js";
import { openingOf, report } from "./recover.js";
import { reopens } from "./plan.js";
import { thumbnail } from "./watch.js";

const TRIES = 4;
const THUMBNAIL_AFTER = 1.5;

export class Stage {
  #room;
  #root;
  #video;
  #phase = "opening";
  #n = null;
  #camera = null;
  #sound = null;
  #recording = null;
  #opened = null;

  constructor(room, root) {
    this.#room = room;
    this.#root = root;
    this.#video = hook("preview", root);
    onPress(hook("shutter", root), () => this.#press());
    onPress(hook("retry", root), () => this.#openCamera());
    onPress(hook("leave", root), () => this.#leave());
    hook("cameras", root).addEventListener("change", ({ target }) => this.#openCamera(target.value));
  }

  get recording() {
    return this.#recording !== null;
  }

  async open(n) {
    this.#n = n;
    this.#room.go("stage");
    this.#room.tell(null);
    await this.#openCamera();
  }

  close() {
    this.#sound?.close();
    this.#camera?.close();
    this.#sound = this.#camera = this.#video.srcObject = null;
    releaseOrientation();
  }

  draw() {
    const subject = this.#room.subject(this.#n);
    if (this.#camera && !this.#camera.live && this.#phase === "guide") this.#enter("denied");
    fill(this.#root, { subject: text("stage.subject", subject.n), title: subject.title });
    const checks = this.#checks(subject);
    if (this.#phase === "guide") this.#drawGuide(subject, checks);
    if (this.#recording) this.#drawRecording(subject);
    show(hook("level", this.#root), this.#sound !== null);
    hook("levelBar", this.#root).setAttribute("width", String(Math.round((this.#sound?.level ?? 0) * 100)));
    fill(this.#root, {
      sound: this.#sound ? text(this.#sound.quiet || !this.#sound.heard ? "stage.quiet" : "stage.heard") : null,
    });
  }

  #enter(phase) {
    this.#phase = phase;
    this.#root.dataset.phase = phase;
    choose(this.#root, "phase-part", phase);
    for (const part of this.#root.querySelectorAll("[data-phases]"))
      show(part, part.dataset.phases.split(" ").includes(phase));
    this.#room.draw();
  }

  async #openCamera(deviceId = null) {
    const subject = this.#room.subject(this.#n);
    this.#enter("opening");
    this.#sound?.close();
    this.#sound = null;
    this.#camera ??= new Camera(subject);
    if (this.#camera.stream === null) this.#camera = new Camera(subject);
    try {
      const stream = await this.#camera.open(deviceId);
      this.#video.srcObject = stream;
      this.#video.classList.toggle("stage-video--mirror", this.#camera.facing === "FRONT");
      this.#sound = new Sound(stream);
      await holdOrientation(subject.orientation);
      await this.#listCameras();
      this.#enter("guide");
    } catch (error) {
      fill(this.#root, { denied: text(`camera.error.${known(error.name)}`) });
      this.#enter("denied");
    }
  }

  async #listCameras() {
    const choices = await this.#camera.choices();
    const select = hook("cameras", this.#root);
    const option = ({ label, deviceId }, i) =>
      new Option(label || text("stage.cameraNumber", i + 1), deviceId, false, deviceId === this.#camera.deviceId);
    select.replaceChildren(...choices.map(option));
    show(hook("cameraChoice", this.#root), choices.length > 1);
  }

  /** The checks of the guide: null = not asked, else whether it is so. */
  #checks(subject) {
    return {
      orientation: subject.orientation === "FREE" ? null : Boolean(this.#camera?.fits(this.#video)),
      camera: subject.camera === "FREE" ? null : Boolean(this.#camera?.facingFits),
    };
  }

  #drawGuide(subject, checks) {
    const again = reopens(subject, this.#room.rows, this.#room.pending.has(this.#n)) ? 1 : 0;
    fill(this.#root, {
      checkOrientation: checks.orientation === null ? null : text(`stage.is.${subject.orientation}`),
      checkCamera: checks.camera === null ? null : text(`stage.is.${subject.camera}`),
      left: text("subject.remaining", subject.remaining + again),
      atLeast: subject.minSeconds ? text("stage.atLeast", minutes(subject.minSeconds)) : null,
      autoStop: text("stage.autoStop", minutes(subject.maxSeconds)),
      shutter: text("stage.start", subject.takes.length + 1 - again),
      obstacle: this.#obstacle(subject, checks),
    });
    mark(hook("checkOrientation", this.#root), checks.orientation);
    mark(hook("checkCamera", this.#root), checks.camera);
    show(hook("turn", this.#root), checks.orientation === false);
    fill(this.#root, { turn: checks.orientation === false ? text(`stage.turn.${subject.orientation}`) : null });
    allow(hook("shutter", this.#root), this.#obstacle(subject, checks) === null);
  }

  #obstacle(subject, checks) {
    const left = this.#room.secondsLeft();
    if (checks.orientation === false) return text(`stage.turn.${subject.orientation}`);
    if (checks.camera === false) return text(`stage.use.${subject.camera}`);
    if (left <= 0) return text("room.timeOver");
    return left < subject.minSeconds ? text("room.tooLate", minutes(subject.minSeconds)) : null;
  }

  #drawRecording(subject) {
    const { minSeconds: min, maxSeconds: max } = this.#opened;
    const seconds = this.#recording.seconds;
    const end = Math.min(max, seconds + this.#room.secondsLeft());
    const wait = this.#opened.mayStopEarly ? Math.ceil(min - seconds) : 1;
    fill(this.#root, {
      elapsed: minutes(seconds).padStart(5, "0"),
      ends: text("stage.ends", minutes(end), Math.max(0, Math.ceil(end - seconds))),
      minimum: min ? text("stage.minimum", minutes(min)) : null,
      shutter: !this.#opened.mayStopEarly
        ? text("stage.onlyAuto")
        : wait > 0
          ? text("stage.wait", wait)
          : text("stage.stop"),
      obstacle: null,
      used: text("stage.used", this.#opened.take.no, this.#opened.remaining),
    });
    hook("bar", this.#root).setAttribute("width", String(Math.min(100, (100 * seconds) / max)));
    hook("barMinimum", this.#root).setAttribute("x", String(Math.min(99, (100 * min) / max)));
    show(hook("barMinimum", this.#root), min > 0);
    allow(hook("shutter", this.#root), wait <= 0);
    if (!this.#camera.fits(this.#video)) fill(this.#root, { obstacle: text(`stage.turn.${subject.orientation}`) });
  }

  async #press() {
    if (this.#recording) return this.#recording.stop("CANDIDATE");
    this.#enter("starting");
    this.#room.tell(null);
    try {
      this.#opened = await this.#openTake();
      await this.#record();
      this.#enter("rec");
    } catch (problem) {
      this.#recording = null;
      this.#enter("guide");
      const words = text(isFull(problem) ? "stage.full" : "camera.error.RECORDER");
      this.#room.tell(problem instanceof Problem ? problem : words);
      await this.#room.refresh();
    }
    return undefined;
  }

  /** The key outlives a lost answer and a crash until something is recorded: nobody loses a take to the network. */
  async #openTake() {
    const { ref, api, store } = this.#room;
    const name = openingOf({ sitting: ref, subject: this.#n });
    const key = (await store.fact(name)) ?? crypto.randomUUID();
    await store.keepFact(name, key);
    const path = `/sittings/${ref}/subjects/${this.#n}/takes`;
    try {
      const { body } = await insist(
        () => api.post(path, {}, { "Idempotency-Key": key }),
        (i) => i < TRIES,
      );
      return body;
    } catch (problem) {
      if (!problem.passing && problem.status !== 401) await store.keepFact(name, null);
      throw problem;
    }
  }

  async #record() {
    const { store, ref, sitting } = this.#room;
    const { take, mimePrefs, partSize, minSeconds } = this.#opened;
    const subject = this.#room.subject(this.#n);
    await store.begin({
      take: take.take,
      sitting: ref,
      subject: this.#n,
      no: take.no,
      minSeconds,
      partSize,
      told: false,
      subjectTitle: subject.title,
      examTitle: sitting.exam.title,
      openedAt: take.openedAt,
    });
    const plan = { ...this.#opened, take: take.take, prefs: mimePrefs, facing: this.#camera.facing };
    const recording = new Recording(store, this.#camera.stream, {
      ...plan,
      secondsLeft: () => this.#room.secondsLeft(),
    });
    recording.addEventListener("stored", () => store.keepFact(openingOf({ sitting: ref, subject: this.#n }), null));
    recording.addEventListener("ended", ({ detail }) => this.#ended(take.take, detail));
    this.#video.onresize = () => recording.note("RESIZED");
    await recording.start();
    this.#recording = recording;
    setTimeout(() => this.#portrait(take.take), THUMBNAIL_AFTER * 1000);
  }

  /** A small picture for the list of takes; never worth failing for. */
  async #portrait(id) {
    const bytes = await thumbnail(this.#video).catch(() => null);
    if (bytes)
      await this.#room.store.patch(id, (take) => {
        take.picture = bytes;
      });
  }

  async #ended(id, { reason, failure }) {
    this.#recording = null;
    this.#enter("saving");
    if (failure) this.#room.tell(text("reason.STORAGE_FULL"));
    const row = await this.#room.store.take(id);
    if (row.state === "STOPPED") report(this.#room, row);
    await Promise.race([this.#room.refresh(), new Promise((resolve) => setTimeout(resolve, 2000))]);
    await this.#room.reread();
    this.#room.takes.open(this.#n, reason);
  }

  #leave() {
    if (!this.#recording) this.#room.go("list");
  }
}

const KNOWN = ["NotAllowedError", "NotFoundError", "NotReadableError", "OverconstrainedError"];
const known = (name) => (KNOWN.includes(name) ? name : "OTHER");

function mark(element, right) {
  element.dataset.right = String(right);
}

// The subjects of the room as cards, each with what can be done now.

import { allow, choose, fill, hook, minutes, onPress, show, stamp, text } from "./page.js";
import { draw as drawUpload, follow } from "./upload-rows.js";
import { current, planOf, takesOf } from "./plan.js";

export class List {
  #room;
  #root;
  #cards = new Map();

  constructor(room, root) {
    this.#room = room;
    this.#root = root;
  }

  draw() {
    const { sitting, rows, pending } = this.#room;
    const left = this.#room.secondsLeft();
    const plans = sitting.subjects.map((subject) => planOf(subject, sitting, rows, left, pending.has(subject.n)));
    const now = current(sitting.subjects, plans);
    sitting.subjects.forEach((subject, i) => this.#draw(subject, plans[i], subject.n === now));
    const done = sitting.subjects.filter((_, i) => ["submitted", "done"].includes(plans[i].mood)).length;
    // Only a test run has subjects that no room can play; nobody waits for them.
    const all = sitting.subjects.filter(({ refusal }) => refusal !== "FORMAT_UNAVAILABLE").length;
    fill(this.#root, { count: text(sitting.seals ? "room.count" : "room.countMock", done, all) });
    const over = sitting.state === "OPEN" && left <= 0 ? "TIME" : sitting.state;
    choose(hook("outcome", this.#root), "outcome", over);
    show(hook("foot", this.#root), sitting.state === "OPEN");
  }

  #card(subject) {
    if (!this.#cards.has(subject.n)) {
      const card = stamp("subject");
      onPress(hook("record", card), () => this.#room.stage.open(subject.n));
      onPress(hook("review", card), () => this.#room.takes.open(subject.n));
      onPress(hook("openReceipt", card), () => this.#openReceipt(subject.n));
      this.#cards.set(subject.n, card);
      hook("subjects", this.#root).append(card);
    }
    return this.#cards.get(subject.n);
  }

  #draw(subject, plan, isCurrent) {
    const card = this.#card(subject);
    card.dataset.mood = plan.mood;
    card.toggleAttribute("data-current", isCurrent);
    choose(card, "mood-mark", plan.mood);
    fill(card, {
      n: subject.n,
      title: subject.title,
      recorded: text("subject.recorded", plan.recorded),
      reason: plan.reason === null || plan.mood === "submitted" ? null : reasonText(plan, subject),
      ...factsOf(subject, plan),
    });
    show(hook("facts", card), plan.mood !== "submitted");
    this.#buttons(card, subject, plan, isCurrent);
    this.#upload(card, subject);
  }

  #buttons(card, subject, plan, isCurrent) {
    const record = hook("record", card);
    const review = hook("review", card);
    show(record, plan.record || (!plan.review && plan.mood !== "submitted"));
    show(review, plan.review);
    allow(record, plan.record);
    fill(record, { record: text(plan.review ? "subject.again" : "subject.start") });
    fill(review, { review: text(plan.record || !this.#room.sitting.seals ? "subject.review" : "subject.submit") });
    // One filled button per screen: the next step of the current subject.
    const next = plan.record || !plan.review ? record : review;
    [record, review].forEach((button) => {
      button.classList.toggle("button--filled", isCurrent && button === next);
    });
  }

  #upload(card, subject) {
    const sealed = takesOf(subject, this.#room.rows).find((take) => take.submittedAt);
    const row = hook("upload", card);
    show(row, Boolean(sealed));
    show(hook("openReceipt", card), Boolean(sealed?.receipt));
    if (!sealed) return;
    if (row.dataset.uploadTake !== sealed.take) follow(row, this.#room.sendAgain);
    row.dataset.uploadTake = sealed.take;
    if (row.dataset.state === sealed.state) return;
    row.dataset.state = sealed.state;
    drawUpload(row, { phase: phaseOf(sealed), sent: 0, size: sealed.size, code: sealed.row?.trouble });
  }

  #openReceipt(n) {
    const sealed = this.#room.subject(n).takes.find((take) => take.receipt);
    if (sealed) this.#room.receipt.open(sealed);
  }
}

function phaseOf(take) {
  if (take.row?.trouble) return "FAILED";
  if (["STORED", "VERIFIED", "READY"].includes(take.state)) return "STORED";
  return take.row ? "SENDING" : "ELSEWHERE";
}

function reasonText(plan, subject) {
  if (plan.reason === "room.tooLate") {
    return text(plan.review ? "room.tooLateSubmit" : "room.tooLate", minutes(subject.minSeconds));
  }
  return plan.review && plan.reason === "problem.NO_TAKES_LEFT" ? text("subject.chooseNow") : text(plan.reason);
}

function factsOf(subject, plan) {
  const { minSeconds: min, maxSeconds: max } = subject;
  return {
    orientation: subject.orientation === "FREE" ? null : text(`orientation.${subject.orientation}`),
    camera: subject.camera === "FREE" ? null : text(`camera.${subject.camera}`),
    length: min ? text("subject.between", minutes(min), minutes(max)) : text("subject.atMost", minutes(max)),
    remaining: text("subject.remaining", plan.remaining),
    instructions: subject.instructions || null,
    identity: text(subject.identityAllowed ? "subject.identityAllowed" : "subject.identityForbidden"),
    others: text(subject.othersAllowed ? "subject.othersAllowed" : "subject.othersForbidden"),
    cautions: subject.cautions.length ? subject.cautions.join("\n") : null,
  };
}

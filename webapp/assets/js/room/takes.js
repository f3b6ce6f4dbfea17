// Watching the takes of a subject, choosing one, and the irrevocable sheet.

import { allow, choose, fill, hook, fileSize, minutes, onPress, show, stamp, text, timeOfDay } from "./page.js";
import { seal } from "./seal.js";
import { Player, drawPicture } from "./watch.js";
import { takesOf, unfit } from "./plan.js";
import { hasContent } from "./store.js";

export class Takes {
  #room;
  #root;
  #player;
  #sheet;
  #n = null;
  #chosen = null;
  #drawn = "";

  constructor(room, root) {
    this.#room = room;
    this.#root = root;
    this.#player = new Player(hook("player", root));
    this.#sheet = hook("sheet", root);
    onPress(hook("ask", root), () => this.#ask());
    onPress(hook("confirm", root), () => this.#submit());
    onPress(hook("cancel", root), () => this.#sheet.close());
    onPress(hook("back", root), () => this.#room.go("list"));
  }

  open(n, reason = "CANDIDATE") {
    this.#n = n;
    this.#drawn = "";
    const fit = this.#takes().filter((take) => unfit(take, this.#subject()) === null);
    this.#chosen = fit.at(-1)?.take ?? null;
    this.#room.go("takes");
    this.#room.tell(reason === "CANDIDATE" ? null : text(`reason.${reason}`), reason === "MAXIMUM");
    this.#play(this.#chosen ?? this.#takes().findLast((take) => hasContent(take.row))?.take);
  }

  close() {
    this.#player.close();
    this.#sheet.close();
  }

  draw() {
    const subject = this.#subject();
    if (subject.state === "SUBMITTED" && !this.#sheet.open) return this.#room.go("list");
    const takes = this.#takes();
    const facts = ({ take, row, stopped }) => [take, row?.state, row?.picture?.byteLength, stopped];
    const drawn = JSON.stringify([takes.map(facts), this.#chosen]);
    if (drawn !== this.#drawn) this.#drawTakes(subject, takes);
    this.#drawn = drawn;
    fill(this.#root, { title: subject.title, remaining: text("takes.count", takes.length, subject.remaining) });
    const chosen = takes.find((take) => take.take === this.#chosen);
    show(hook("ask", this.#root), this.#room.sitting.seals);
    choose(this.#root, "seals", String(this.#room.sitting.seals));
    allow(hook("ask", this.#root), Boolean(chosen));
    fill(this.#root, {
      ask: chosen ? text("takes.submit", chosen.no) : text("takes.submitNone"),
      askReason: !this.#room.sitting.seals ? text("takes.mock") : chosen ? null : text("takes.noneFits"),
    });
    return undefined;
  }

  #subject() {
    return this.#room.subject(this.#n);
  }

  #takes() {
    return takesOf(this.#subject(), this.#room.rows);
  }

  #drawTakes(subject, takes) {
    const active = document.activeElement?.value;
    hook("choices", this.#root).replaceChildren(...takes.map((take) => this.#choice(take, subject)));
    const again = [...this.#root.querySelectorAll("input[type=radio]")].find((radio) => radio.value === active);
    again?.focus({ preventScroll: true });
  }

  #choice(take, subject) {
    const line = stamp("take");
    const reason = unfit(take, subject);
    const radio = hook("choose", line);
    radio.value = take.take;
    radio.checked = take.take === this.#chosen;
    radio.disabled = reason !== null;
    radio.addEventListener("change", () => {
      this.#chosen = take.take;
      this.#play(take.take);
      this.#room.draw();
    });
    line.toggleAttribute("data-chosen", radio.checked);
    const interrupted = take.row?.interrupted && reason === null;
    fill(line, {
      name: text("takes.name", take.no),
      ...(reason ? { duration: null, recordedAt: null, size: null } : factsOf(take)),
      reason: reason && whyNot(take, reason, subject),
      interrupted: interrupted ? text(`reason.${take.row.reason}`) : null,
    });
    const watch = hook("watch", line);
    show(watch, reason !== null && hasContent(take.row));
    onPress(watch, () => this.#play(take.take));
    if (take.row?.picture) drawPicture(hook("picture", line), take.row.picture).catch(() => {});
    return line;
  }

  async #play(id) {
    const row = this.#room.rows.get(id);
    choose(this.#root, "player", hasContent(row) ? "some" : "none");
    if (hasContent(row)) await this.#player.open(this.#room.store, row);
  }

  #ask() {
    const take = this.#takes().find(({ take: id }) => id === this.#chosen);
    fill(this.#sheet, {
      question: text("sheet.question", take.no),
      object: this.#subject().title,
      ...factsOf(take),
      waiting: null,
    });
    this.#sheet.showModal();
  }

  /** Repeats until an answer comes; only a refusal ends it. */
  async #submit() {
    const id = this.#chosen;
    const waiting = () => fill(this.#sheet, { waiting: text("sheet.waiting") });
    try {
      const view = await seal(this.#room.api, this.#room.store, id, waiting);
      await this.#done(view);
    } catch (problem) {
      this.#sheet.close();
      this.#room.tell(problem);
      await this.#room.reread();
      await this.#room.refresh();
      if (problem.body?.sealed?.receipt) await this.#done(problem.body.sealed);
    }
  }

  async #done(view) {
    this.#sheet.close();
    this.#room.sealed(view);
    this.#room.receipt.open(view);
    this.#room.poke();
    await this.#room.refresh();
  }
}

function factsOf({ row, openedAt }) {
  return {
    duration: minutes(row.durationMs / 1000),
    recordedAt: text("takes.recordedAt", timeOfDay(openedAt)),
    size: fileSize(row.size),
  };
}

function whyNot(take, reason, subject) {
  if (reason === "take.elsewhere") return text(reason, take.device.name);
  if (reason !== "take.short") return text(reason);
  return [
    take.row.interrupted ? text(`reason.${take.row.reason}`) : null,
    text(reason, minutes(take.row.durationMs / 1000), minutes(subject.minSeconds)),
  ]
    .filter(Boolean)
    .join(" ");
}

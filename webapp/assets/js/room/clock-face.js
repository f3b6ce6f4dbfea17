// The room clock in words, digits and a ring: plain, warn below 10 minutes, bad below one, over. Spoken at
// 10, 5 and 1 minute and 10 seconds only.

import { countdown, fill, hook, text, timeOfDay } from "./page.js";

const SPOKEN = [600, 300, 60, 10];

export class ClockFace {
  #root;
  #last = null;

  constructor(root) {
    this.#root = root;
  }

  draw(sitting, left) {
    const limited = sitting.endsAt !== null;
    const tone = !limited || left >= 600 ? "plain" : left >= 60 ? "warn" : left > 0 ? "bad" : "over";
    this.#root.dataset.time = limited ? tone : "free";
    fill(this.#root, {
      clock: limited ? countdown(left) : text("clock.free"),
      clockWords: text(`clock.${limited ? tone : "free"}`),
      clockEnd: limited ? text("clock.end", timeOfDay(sitting.endsAt)) : null,
      extra: sitting.extraMinutes > 0 ? text("clock.extra", sitting.extraMinutes) : null,
      announcement: sitting.announcement?.text ?? null,
      announcementTime: sitting.announcement ? timeOfDay(sitting.announcement.at) : null,
    });
    if (limited) this.#ring(sitting, left);
    if (limited) this.#speak(left);
  }

  #ring(sitting, left) {
    const whole = (Date.parse(sitting.endsAt) - Date.parse(sitting.enteredAt)) / 1000;
    const share = Math.round(100 * Math.min(1, Math.max(0, left / whole)));
    hook("ring", this.#root)?.setAttribute("stroke-dasharray", `${share} 100`);
  }

  #speak(left) {
    const passed = SPOKEN.find((mark) => this.#last !== null && this.#last > mark && left <= mark);
    this.#last = left;
    if (!passed) return;
    const polite = passed > 60;
    hook(polite ? "polite" : "urgent", this.#root).textContent = text("clock.spoken", countdown(left));
  }
}

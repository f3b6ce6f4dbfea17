// Keys of the grid: arrows go from recording to recording, Enter opens it, 1 passes it, 2 and 3 lead to its page with that decision chosen.
import { free } from "./table-keys.js";

const ACTS = ["button[name=outcome]", "[href*=TECHNICAL_FAULT]", "[href*=VIOLATION]"];
const cards = [...document.querySelectorAll("[data-reel] > li")];

document.addEventListener("keydown", (event) => {
  if (!free(event)) {
    return;
  }
  const here = cards.indexOf(document.activeElement?.closest("[data-reel] > li"));
  if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
    const next = cards[Math.min(cards.length - 1, Math.max(0, here + (event.key === "ArrowRight" ? 1 : -1)))];
    next?.querySelector("a").focus();
  } else if (here >= 0 && "123".includes(event.key)) {
    cards[here].querySelector(ACTS[Number(event.key) - 1])?.click();
  } else {
    return;
  }
  event.preventDefault();
});

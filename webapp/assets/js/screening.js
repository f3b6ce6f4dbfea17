// The page of one recording: five seconds back and on, speed, places that are jumped to, marks at the present time, keys.
// Without it the player's own controls, the links and the form do the same.
import { free } from "./table-keys.js";

const JUMP = 5;
const player = document.querySelector("[data-player]");
const tools = document.querySelector("[data-player-tools]");
const marks = document.getElementById("f-marks");
const cells = [...document.querySelectorAll(".sheet-cells__one")];

if (player) {
  tools.hidden = false;
  tools.addEventListener("click", (event) => press(event.target.closest("button")));
  player.addEventListener("timeupdate", follow);
  document.addEventListener("click", (event) => {
    const place = event.target.closest("[data-seek]");
    if (place) {
      event.preventDefault();
      seek(Number(place.dataset.seek));
      player.closest(".stage").scrollIntoView({ block: "nearest" });
    }
  });
}
document.addEventListener("keydown", key);

function press(button) {
  if (button?.dataset.jump) {
    seek(player.currentTime + Number(button.dataset.jump));
  } else if (button?.dataset.speed) {
    player.playbackRate = Number(button.dataset.speed);
    tools.querySelectorAll("[data-speed]").forEach((one) => one.setAttribute("aria-pressed", String(one === button)));
  } else if (button?.hasAttribute("data-mark")) {
    mark();
  }
}

function seek(second) {
  const end = Number.isFinite(player.duration) ? player.duration : second;
  player.currentTime = Math.min(Math.max(0, second), end);
}

/** A line with the present time, ready for words. */
function mark() {
  const second = Math.floor(player.currentTime);
  const line = `${Math.floor(second / 60)}:${String(second % 60).padStart(2, "0")} `;
  player.pause();
  marks.value = marks.value.trimEnd() === "" ? line : `${marks.value.trimEnd()}\n${line}`;
  marks.focus();
  marks.setSelectionRange(marks.value.length, marks.value.length);
}

function follow() {
  const here = cells.filter((cell) => Number(cell.dataset.seek) <= player.currentTime).at(-1);
  cells.forEach((cell) => (cell === here ? cell.setAttribute("aria-current", "true") : cell.removeAttribute("aria-current")));
}

function key(event) {
  if (!free(event) || event.target === player || event.target.matches("input[type=radio], button, a, summary") && event.key === " ") {
    return;
  }
  const name = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const outcome = document.querySelectorAll("[data-decision] [name=outcome]")[Number(name) - 1];
  if (event.target.matches("input[type=radio]") && name.startsWith("Arrow")) {
    return;
  } else if (outcome) {
    outcome.click();
    outcome.focus();
  } else if (player && name === " ") {
    player.paused ? player.play() : player.pause();
  } else if (player && (name === "J" || name === "L")) {
    seek(player.currentTime + (name === "J" ? -JUMP : JUMP));
  } else if (player && marks && name === "M") {
    mark();
  } else {
    const link = document.querySelector(`[data-key="${CSS.escape(name)}"]`);
    if (!link) {
      return;
    }
    link.click();
  }
  event.preventDefault();
}

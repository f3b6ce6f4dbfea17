// The player of a judge's page, its keys, and drafts that are safe before one leaves.
import { free } from "./table-keys.js";

const FRAME = 1 / 25;
const film = document.getElementById("film");
const panel = document.getElementById("player");
const form = document.getElementById("mark");
const at = (name) => panel.querySelector(`[data-${name}]`);
const loop = { from: null, to: null };

if (film && panel) {
  play();
}
if (form) {
  guard();
}
document.addEventListener("keydown", key);

function play() {
  film.controls = false;
  panel.hidden = false;
  at("play").addEventListener("click", toggle);
  at("pause").addEventListener("click", toggle);
  film.addEventListener("click", toggle);
  at("loop").addEventListener("click", repeat);
  at("full").addEventListener("click", () => (document.fullscreenElement ? document.exitFullscreen() : film.requestFullscreen?.()));
  at("seek").addEventListener("input", (event) => {
    film.currentTime = (event.target.value / 1000) * length();
  });
  panel.querySelectorAll("[data-jump]").forEach((button) => button.addEventListener("click", () => jump(Number(button.dataset.jump))));
  panel.querySelectorAll("[data-frame]").forEach((button) => button.addEventListener("click", () => step(Number(button.dataset.frame))));
  panel.querySelectorAll("[data-speed]").forEach((button) => button.addEventListener("click", () => speed(button)));
  ["play", "pause", "ended"].forEach((event) => film.addEventListener(event, buttons));
  ["timeupdate", "durationchange", "seeked", "ended"].forEach((event) => film.addEventListener(event, time));
  film.addEventListener("error", renew);
  time();
}

function length() {
  return Number.isFinite(film.duration) && film.duration > 0 ? film.duration : Number(film.dataset.seconds) || 1;
}

function toggle() {
  if (film.paused) {
    film.play();
  } else {
    film.pause();
  }
}

function buttons() {
  at("play").hidden = !film.paused;
  at("pause").hidden = film.paused;
}

function jump(seconds) {
  film.currentTime = Math.min(length(), Math.max(0, film.currentTime + seconds));
}

function step(frames) {
  film.pause();
  jump(frames * FRAME);
}

function speed(chosen) {
  film.playbackRate = Number(chosen.dataset.speed);
  panel.querySelectorAll("[data-speed]").forEach((button) => button.setAttribute("aria-pressed", String(button === chosen)));
}

/** First the beginning, then the end, then no loop any more. */
function repeat() {
  if (loop.from === null) {
    loop.from = film.currentTime;
  } else if (loop.to === null && film.currentTime > loop.from) {
    loop.to = film.currentTime;
  } else {
    loop.from = null;
    loop.to = null;
  }
  const button = at("loop");
  button.dataset.plain ??= at("loop-words").textContent;
  at("loop-words").textContent = loop.to !== null ? button.dataset.to : loop.from !== null ? button.dataset.from : button.dataset.plain;
  button.setAttribute("aria-pressed", String(loop.to !== null));
}

function time() {
  if (loop.to !== null && film.currentTime >= loop.to) {
    film.currentTime = loop.from;
  }
  at("seek").value = String(Math.round((film.currentTime / length()) * 1000));
  at("time").textContent = `${words(film.currentTime)} / ${words(length())}`;
  watched();
}

function words(seconds) {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** What was really played, jumps left out. */
function watched() {
  let seconds = 0;
  for (let i = 0; i < film.played.length; i++) {
    seconds += film.played.end(i) - film.played.start(i);
  }
  const line = at("watched");
  line.textContent = line.dataset.words.replace("{0}", String(Math.min(100, Math.round((seconds / length()) * 100))));
  const field = document.getElementById("watched");
  if (field) {
    field.value = String(Math.round(seconds));
  }
}

/** An address that ran out is asked for once more, and the film goes on where it was. */
async function renew() {
  if (film.dataset.renewed === undefined) {
    film.dataset.renewed = "";
    const page = await fetch(location.href).then((answer) => answer.text()).catch(() => "");
    const fresh = new DOMParser().parseFromString(page, "text/html").getElementById("film");
    if (fresh) {
      const here = film.currentTime;
      film.src = fresh.getAttribute("src");
      film.addEventListener("loadedmetadata", () => (film.currentTime = here), { once: true });
      return;
    }
  }
  document.getElementById("film-lost").hidden = false;
}

/** Says so when a draft could not be saved, and sends what is unsaved before one leaves. */
function guard() {
  let dirty = false;
  form.addEventListener("input", () => (dirty = true));
  form.addEventListener("submit", () => (dirty = false));
  document.addEventListener("htmx:beforeSwap", (event) => {
    if (event.detail.target?.id === "saved" && !event.detail.serverResponse.includes('id="saved"')) {
      event.detail.shouldSwap = false;
      lost();
    }
  });
  document.addEventListener("htmx:afterRequest", (event) => (event.detail.successful ? (dirty = false) : lost()));
  window.addEventListener("pagehide", () => {
    if (dirty) {
      const fields = new URLSearchParams(new FormData(form));
      fetch(form.getAttribute("hx-post"), { method: "POST", body: fields, keepalive: true, headers: { "HX-Request": "true" } });
    }
  });
}

function lost() {
  const line = document.getElementById("saved");
  line.className = "judge__saved warn";
  line.querySelector("span").textContent = line.dataset.lost;
}

function key(event) {
  if ((event.ctrlKey || event.metaKey) && event.key === "Enter" && form) {
    event.preventDefault();
    form.requestSubmit();
  } else if (free(event)) {
    act(event);
  }
}

function act(event) {
  const acts = {
    j: () => jump(-5),
    l: () => jump(5),
    ",": () => step(-1),
    ".": () => step(1),
    "[": repeat,
    "]": repeat,
  };
  if (event.key === "1" && form) {
    event.preventDefault();
    document.getElementById("f-score").focus();
  } else if (film && panel && event.key === " " && !event.target.closest("button, a, summary")) {
    event.preventDefault();
    toggle();
  } else if (film && panel && acts[event.key]) {
    event.preventDefault();
    acts[event.key]();
  }
}

// Clocks that run from the server's time: the page says when it was made, the browser only measures how long ago that is.
//   <div class="clock" data-clock data-until="ISO" data-from="ISO" data-say600="…" data-say300="…" …>  with .clock__digits and .clock__rest inside
//   <span data-now> or <span data-now="short">  the time in Beijing
const made = Date.parse(document.querySelector("meta[name=callboard-now]")?.content ?? "");
const start = performance.now();
// Served from a cache or slept through: the wall clock of the device is not asked, only its monotonic one, which may stop in sleep.
let drift = 0;
const MARKS = [600, 300, 60, 10];
const BEIJING = { timeZone: "Asia/Shanghai", hourCycle: "h23", hour: "2-digit", minute: "2-digit" };
const minutes = new Intl.DateTimeFormat("en-GB", BEIJING);
const seconds = new Intl.DateTimeFormat("en-GB", { ...BEIJING, second: "2-digit" });
const clocks = new Set();
let ticking = false;

/** What the server's clock says now, in milliseconds since 1970. */
export function serverNow() {
  return Number.isNaN(made) ? Date.now() : made + performance.now() - start + drift;
}

/** A newer word of the server about its time, in milliseconds. */
export function correct(serverMillis) {
  drift += serverMillis - serverNow();
  document.dispatchEvent(new CustomEvent("callboard:tick"));
}

export function attach(root) {
  root.querySelectorAll("[data-clock], [data-now]").forEach((element) => clocks.add(element));
  if (root instanceof Element && root.matches("[data-clock], [data-now]")) {
    clocks.add(root);
  }
  if (!ticking && clocks.size > 0) {
    ticking = true;
    tick();
    document.addEventListener("callboard:tick", draw);
  }
}

function tick() {
  draw();
  setTimeout(tick, 1000 - (serverNow() % 1000) + 5);
}

function draw() {
  for (const element of clocks) {
    if (!element.isConnected) {
      clocks.delete(element);
    } else if (element.dataset.clock !== undefined) {
      drawLeft(element);
    } else {
      element.textContent = (element.dataset.now === "short" ? minutes : seconds).format(serverNow());
    }
  }
}

function drawLeft(clock) {
  const until = Date.parse(clock.dataset.until);
  const left = Math.max(0, Math.ceil((until - serverNow()) / 1000));
  const state = left === 0 ? "over" : left < 60 ? "bad" : left < 600 ? "warn" : "";
  if (clock.dataset.state !== state) {
    clock.dataset.state = state;
    if (left === 0) {
      clock.dispatchEvent(new CustomEvent("callboard:over", { bubbles: true }));
    }
  }
  clock.querySelectorAll(".clock__digits").forEach((digits) => {
    digits.textContent = left === 0 ? digits.dataset.over ?? written(0) : written(left);
  });
  drawRing(clock, until, left);
  speak(clock, left);
}

function drawRing(clock, until, left) {
  const rest = clock.querySelector(".clock__rest");
  const whole = (until - Date.parse(clock.dataset.from ?? "")) / 1000;
  if (rest && whole > 0) {
    rest.setAttribute("stroke-dasharray", `${(Math.min(1, left / whole) * 100).toFixed(2)} 100`);
    rest.toggleAttribute("hidden", left === 0);
  }
}

/** Said once each, and only the nearest when several were slept through. */
function speak(clock, left) {
  const before = Number(clock.dataset.left ?? left);
  clock.dataset.left = left;
  const passed = MARKS.filter((mark) => before > mark && left <= mark && left > 0);
  const sentence = clock.dataset[`say${passed.at(-1)}`];
  const voice = clock.querySelector("[data-voice]");
  if (sentence && voice) {
    voice.setAttribute("aria-live", left <= 60 ? "assertive" : "polite");
    voice.textContent = sentence;
  }
}

function written(left) {
  const two = (number) => String(number).padStart(2, "0");
  const hours = Math.floor(left / 3600);
  const rest = `${two(Math.floor(left / 60) % 60)}:${two(left % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

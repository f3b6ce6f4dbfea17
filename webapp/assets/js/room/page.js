// Reading and writing the page: texts come from its hidden lists, structure from its templates, never from here.

const texts = new Map(
  Array.from(document.querySelectorAll("[data-texts] [data-text]"), (line) => [line.dataset.text, line.textContent]),
);
const language = document.documentElement.lang || "zh-CN";

/** The page's text for a key, `{0}`… replaced. */
export function text(key, ...args) {
  return (texts.get(key) ?? key).replace(/\{(\d)\}/g, (all, i) => args[i] ?? all);
}

export const hasText = (key) => texts.has(key);

/** The text for a problem of the API; every page has `problem.OTHER` with the request id. */
export function problemText(problem) {
  const key = `problem.${problem.code}`;
  return hasText(key) ? text(key) : text("problem.OTHER", problem.body?.requestId ?? problem.code);
}

/** The element behind `data-room="name"` inside `root`. */
export function hook(name, root = document) {
  return root.querySelector(`[data-room="${name}"]`);
}

/** Sets texts by `data-fill` name; null hides the nearest line (`data-line`) or the element itself. */
export function fill(root, values) {
  for (const [name, value] of Object.entries(values)) {
    root.querySelectorAll(`[data-fill="${name}"]`).forEach((element) => {
      const string = value ?? "";
      if (element.textContent !== String(string)) element.textContent = string;
      show(element.closest("[data-line]") ?? element, value !== null);
    });
  }
}

export function show(element, visible) {
  // The attribute, not the property: drawings (SVG) have only that.
  element?.toggleAttribute("hidden", !visible);
}

/** A copy of the element inside `<template data-template="name">`. */
export function stamp(name) {
  return document.querySelector(`template[data-template="${name}"]`).content.firstElementChild.cloneNode(true);
}

/** Shows exactly one of the alternatives marked `data-<kind>` inside `root`. */
export function choose(root, kind, value) {
  root
    .querySelectorAll(`[data-${kind}]`)
    .forEach((element) => show(element, element.getAttribute(`data-${kind}`) === value));
}

/** Grey but focusable, with its reason beside it (the Verdict of the house). */
export function allow(button, allowed) {
  button.setAttribute("aria-disabled", String(!allowed));
}

export const isAllowed = (button) => button.getAttribute("aria-disabled") !== "true";

/** Runs `act` on click, once at a time; the button is busy meanwhile. */
export function onPress(button, act) {
  button.addEventListener("click", async () => {
    if (!isAllowed(button) || button.getAttribute("aria-busy") === "true") return;
    button.setAttribute("aria-busy", "true");
    try {
      await act();
    } finally {
      button.removeAttribute("aria-busy");
    }
  });
}

/** 361.4 → 6:01; rounding is the caller's. */
export function minutes(seconds) {
  const whole = Math.max(0, Math.floor(seconds));
  const rest = String(whole % 60).padStart(2, "0");
  const hours = Math.floor(whole / 3600);
  const mins = Math.floor(whole / 60) % 60;
  return hours ? `${hours}:${String(mins).padStart(2, "0")}:${rest}` : `${mins}:${rest}`;
}

/** The room clock, always mm:ss. */
export function countdown(seconds) {
  const shown = minutes(Math.ceil(Math.max(0, seconds)));
  return shown.length < 5 ? `0${shown}` : shown;
}

export function fileSize(bytes) {
  const [value, unit] = bytes >= 1e9 ? [bytes / 1e9, "GB"] : [bytes / 1e6, "MB"];
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value)} ${unit}`;
}

const beijing = (options) =>
  new Intl.DateTimeFormat(language, { timeZone: "Asia/Shanghai", hourCycle: "h23", ...options });
const hour = { hour: "numeric", minute: "2-digit" };

export const timeOfDay = (instant) => beijing(hour).format(new Date(instant));
export const dayAndTime = (instant) => beijing({ month: "short", day: "numeric", ...hour }).format(new Date(instant));

export function toTheSecond(instant) {
  const parts = {
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  };
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai", hourCycle: "h23", ...parts }).format(
    new Date(instant),
  );
}

// Rows of a page that show how far a take's bytes have got. The server draws them; this keeps them true.
// Markup: <… data-upload-take="ref" data-upload-state="SEALED"> with data-upload-phase alternatives, <progress>,
// data-fill="sent", data-fill="left", data-room="again", and data-upload-here for what only this device can do.

import { choose, fill, hook, fileSize, onPress, problemText, show, text } from "./page.js";

const SHOWN = {
  SENDING: "sending",
  COMPLETING: "sending",
  WAITING: "waiting",
  STORED: "stored",
  VERIFIED: "stored",
  FAILED: "failed",
  ELSEWHERE: "elsewhere",
};

export async function followUploads(uploads, store, sendAgain) {
  const speeds = new Map();
  uploads.addEventListener("progress", ({ detail }) => {
    rowsOf(detail.take).forEach((row) => draw(row, detail, speeds));
    if (SHOWN[detail.phase] === "stored") settle(detail.take);
  });
  for (const row of document.querySelectorAll("[data-upload-take]")) follow(row, sendAgain);
  await showWhatIsHere(store);
}

/** Makes a row drawn later follow too. */
export function follow(row, sendAgain) {
  const again = hook("again", row);
  if (again) onPress(again, () => sendAgain(row.dataset.uploadTake));
}

export function draw(row, detail, speeds = new Map()) {
  choose(row, "upload-phase", SHOWN[detail.phase] ?? "sending");
  row.querySelectorAll("progress").forEach((bar) => {
    bar.max = detail.size || 1;
    bar.value = detail.sent;
    bar.textContent = `${percent(detail)} %`;
  });
  fill(row, {
    percent: percent(detail),
    sent: text("upload.sent", fileSize(detail.sent), fileSize(detail.size)),
    left: detail.phase === "SENDING" ? left(detail, speeds) : null,
    trouble: detail.code ? problemText({ code: detail.code }) : null,
  });
}

/** What the server wrote before the last bytes went through is no longer true: the time that is left, and the bar at the foot. */
function settle(take) {
  for (const row of rowsOf(take)) {
    row.dataset.uploadState = "STORED";
    row.querySelectorAll("[data-upload-due]").forEach((part) => show(part, false));
  }
  if (!document.querySelector("[data-upload-state=SEALED]")) {
    document.querySelector('.footbar:has(a[href="/uploads"])')?.remove();
  }
}

const percent = ({ sent, size }) => (size ? Math.floor((100 * sent) / size) : 0);
const rowsOf = (take) => document.querySelectorAll(`[data-upload-take="${CSS.escape(take)}"]`);

/** A rough time, from the speed since the first bytes seen; nothing until it means something. */
function left(detail, speeds) {
  const now = performance.now();
  const first = speeds.get(detail.take) ?? { now, sent: detail.sent };
  speeds.set(detail.take, detail.sent < first.sent ? { now, sent: detail.sent } : first);
  const seconds = (now - first.now) / 1000;
  if (seconds < 3 || detail.sent <= first.sent) return null;
  const rest = ((detail.size - detail.sent) * seconds) / (detail.sent - first.sent);
  return rest < 60 ? text("upload.underMinute") : text("upload.minutes", Math.ceil(rest / 60));
}

/** A take can be sent only from the device it lies on: the others are named by the server's row. */
async function showWhatIsHere(store) {
  const rows = [...document.querySelectorAll("[data-upload-take]")];
  if (!rows.length) return;
  const here = new Map((await store.takes()).map((take) => [take.take, take]));
  for (const row of rows) {
    const take = here.get(row.dataset.uploadTake);
    const waiting = ["SEALED", "CORRUPT", "EXPIRED"].includes(row.dataset.uploadState);
    row.querySelectorAll("[data-upload-here]").forEach((part) => show(part, Boolean(take)));
    row.querySelectorAll("[data-upload-elsewhere]").forEach((part) => show(part, !take && waiting));
    if (take?.trouble) draw(row, { phase: "FAILED", sent: 0, size: take.size, code: take.trouble });
  }
}

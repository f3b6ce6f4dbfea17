// What a subject offers now, as a value the list draws (R-25…R-28). Only hints: the server decides every act.

import { hasContent } from "./store.js";

/** Shorter than the minimum by at most max(1 s, 1 %) is the recorder's inaccuracy, not the candidate's. */
export const longEnough = (durationMs, minSeconds) => durationMs >= minSeconds * 1000 - Math.max(1000, minSeconds * 10);

/** Takes of a subject: what the server knows with what lies here. */
export function takesOf(subject, rows) {
  return subject.takes.map((take) => ({ ...take, row: rows.get(take.take) ?? null }));
}

/** Why a take cannot be submitted, as a text key; null if it can. */
export function unfit(take, subject) {
  if (!take.row) return take.device.mine ? "take.gone" : "take.elsewhere";
  if (take.row.state === "RECORDING" || !hasContent(take.row)) return "take.empty";
  return longEnough(take.row.durationMs, subject.minSeconds) ? null : "take.short";
}

/** A take that was opened here and recorded nothing: the next start gets the same one. `pending` = its key is still kept. */
export const reopens = (subject, rows, pending) =>
  pending && subject.takes.some(({ take, device, stopped }) => device.mine && !stopped && !hasContent(rows.get(take)));

/** Whether a take can begin: null, or the key of the reason. */
export function obstacle(subject, sitting, left, again) {
  if (!sitting.device.active) return "problem.ANOTHER_DEVICE_ACTIVE";
  if (sitting.state !== "OPEN" || left <= 0) return "room.timeOver";
  if (subject.refusal && !(again && subject.refusal === "NO_TAKES_LEFT")) return `problem.${subject.refusal}`;
  if (subject.remaining <= 0 && !again) return "problem.NO_TAKES_LEFT";
  return left < subject.minSeconds ? "room.tooLate" : null;
}

/** {mood, recorded, remaining, record, review, reason}: `record` and `review` say which buttons there are. */
export function planOf(subject, sitting, rows, left, pending) {
  const takes = takesOf(subject, rows);
  const recorded = takes.filter((take) => hasContent(take.row) || take.stopped).length;
  if (subject.state === "SUBMITTED")
    return { mood: "submitted", recorded, remaining: 0, record: false, review: false, reason: null };
  const again = reopens(subject, rows, pending);
  const reason = obstacle(subject, sitting, left, again);
  const review = recorded > 0;
  const mood = review ? (sitting.seals ? "recorded" : "done") : "fresh";
  return { mood, recorded, remaining: subject.remaining + (again ? 1 : 0), record: reason === null, review, reason };
}

/** The subject whose next step is the screen's one filled button. */
export function current(subjects, plans) {
  const open = subjects.filter((subject, i) => plans[i].mood !== "submitted" && (plans[i].record || plans[i].review));
  return (open.find((subject) => plans[subjects.indexOf(subject)].mood !== "done") ?? open[0])?.n ?? null;
}

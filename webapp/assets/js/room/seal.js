// Submitting: the manifest is written down on the device first, then sent until an answer comes.
// A click whose answer was lost is thereby recovered by any later page; the server answers an identical manifest alike.

import { insist } from "./retry.js";
import { takeDigest } from "./store.js";

/** The body of PUT …/manifest. */
export function manifestOf(row) {
  return {
    size: row.size,
    mime: row.mime,
    partSize: row.partSize,
    sha256: row.parts,
    recorded: {
      durationMs: row.durationMs,
      width: row.width ?? 0,
      height: row.height ?? 0,
      facing: row.facing ?? "UNKNOWN",
      interrupted: row.interrupted,
      reason: row.reason,
      events: row.events ?? [],
    },
  };
}

/** Seals a stopped take; gives the server's Take with its receipt. Throws the Problem that refused it. */
export async function seal(api, store, id, waiting = () => true) {
  const row = await store.patch(id, (take) => {
    take.manifest ??= manifestOf(take);
    take.state = "SEALING";
  });
  try {
    const { body } = await insist(() => api.put(`/takes/${id}/manifest`, row.manifest), waiting);
    await keepSealed(store, id, body);
    return body;
  } catch (problem) {
    if (!problem.passing) await refused(store, id, problem);
    throw problem;
  }
}

/** What the server knows as sealed is sealed here too, whoever got the answer. */
export function keepSealed(store, id, view) {
  return store.patch(id, (take) => {
    if (take.state !== "SEALED") Object.assign(take, { state: "SEALED", trouble: null });
    take.uploadUntil = view.uploadUntil;
    take.receipt = view.receipt;
  });
}

/** A refusal leaves the take as it was, except that nobody is asked the same again after the deadline. */
function refused(store, id, problem) {
  if (problem.status === 401 || problem.status === 403) return undefined;
  return store.patch(id, (take) => {
    take.state = "STOPPED";
    take.manifest = null;
    take.refused = problem.code;
  });
}

/** Whether the receipt speaks of exactly the bytes that lie here. */
export async function receiptFits(row, receipt) {
  return receipt.size === row.size && receipt.digest === (await takeDigest(row.parts));
}

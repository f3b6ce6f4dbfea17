// What a crash, a closed page or an empty battery left behind: it becomes an interrupted take that can be watched
// and, if long enough, chosen. Reports that never reached the server are told again.

import { hasContent, isContent } from "./store.js";
import { insist } from "./retry.js";

export async function recover(room) {
  for (const row of await room.store.takes()) {
    // A disk still full leaves the slices where they are; the next page tries again.
    if (row.state === "RECORDING")
      await mend(room, row).catch((error) => console.warn("not mended", row.take, error.name));
  }
  for (const row of await room.store.takes()) {
    if (row.state === "STOPPED" && !row.told) report(room, row);
  }
  await room.reread();
}

/** Tells that a recording ended, unless the same take can be started again; keeps trying while the page lives, and the next page tries again. */
export async function report(room, row) {
  const { durationMs, size, interrupted, reason } = row;
  if (!hasContent(row) && (await room.store.fact(openingOf(row)))) return;
  try {
    await insist(() => room.api.post(`/takes/${row.take}/stopped`, { durationMs, size, interrupted, reason }));
    await room.store.patch(row.take, (take) => {
      take.told = true;
    });
  } catch {
    // Another account's take, or signed out: only information is missing, and the next page tells it.
  }
}

/** Where the key of an opened take is kept until something is recorded. */
export const openingOf = ({ sitting, subject }) => `open:${sitting}:${subject}`;

async function mend(room, row) {
  const { bytes, ms } = await room.store.extent(row.take);
  if (isContent(row.size + bytes)) {
    const durationMs = Math.max(ms, row.cutMs ?? 0);
    await room.store.keepFact(openingOf(row), null);
    await room.store.finish(row.take, { durationMs, interrupted: true, reason: "PAGE_CLOSED", events: [] });
  } else if (!(await room.store.fact(openingOf(row)))) {
    await room.store.patch(row.take, (take) =>
      Object.assign(take, { state: "STOPPED", durationMs: 0, interrupted: true, reason: "EMPTY", events: [] }),
    );
  }
}

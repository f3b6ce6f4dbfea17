// What is recorded lives here until the server has verified it: IndexedDB, ArrayBuffers (blobs get lost on iOS),
// strict durability. A recording is written as slices of a second or two and cut into part-sized rows as it grows, so
// that hashing and uploading hold one part in memory, never the take. Every cut is one transaction: a crash at any
// point leaves parts followed by slices, in order, without a gap.

const NAME = "callboard-room";
const VERSION = 1;
const STORES = ["takes", "slices", "parts"];
// Room kept free while recording, so that a full disk still lets the last part be cut (see `finish`); noise, because
// browsers compress what they store.
const BALLAST_BYTES = 8 * 1024 * 1024;
// Less than this is a header without a picture: MP4 sends its own slice for it, seconds before the first picture.
const SUBSTANCE_BYTES = 4096;
const FULL_TRIES = 12;
const FULL_PAUSE_MS = 400;

export class Store {
  #db = null;

  /** The id of this browser; made once. */
  device() {
    return this.#run("readwrite", ["facts"], (tx, give) => {
      const facts = tx.objectStore("facts");
      facts.get("device").onsuccess = ({ target }) => {
        const id = target.result ?? crypto.randomUUID();
        if (!target.result) facts.put(id, "device");
        give(id);
      };
    });
  }

  fact(name) {
    return this.#run("readonly", ["facts"], (tx, give) => answer(tx.objectStore("facts").get(name), give));
  }

  keepFact(name, value) {
    return this.#run("readwrite", ["facts"], (tx) => {
      if (value === null) tx.objectStore("facts").delete(name);
      else tx.objectStore("facts").put(value, name);
    });
  }

  /** All takes on this device, oldest first, without the device check's. */
  async takes() {
    const all = await this.#run("readonly", ["takes"], (tx, give) => answer(tx.objectStore("takes").getAll(), give));
    return all.filter((take) => !take.check).sort((a, b) => a.createdAt - b.createdAt);
  }

  take(id) {
    return this.#run("readonly", ["takes"], (tx, give) => answer(tx.objectStore("takes").get(id), give));
  }

  begin(take) {
    const row = { ...take, state: "RECORDING", size: 0, parts: [], createdAt: Date.now() };
    return this.#run("readwrite", [...STORES, "facts"], (tx) => {
      tx.objectStore("takes").put(row);
      clear(tx, take.take);
      tx.objectStore("facts").put(noise(BALLAST_BYTES), "ballast");
    });
  }

  /** Changes one row in one transaction; nothing happens if it is gone. Gives the new row. */
  patch(id, change) {
    return this.#run("readwrite", ["takes"], (tx, give) => patch(tx, id, change, give));
  }

  addSlice(id, i, ms, bytes) {
    return this.#run("readwrite", ["slices"], (tx) => tx.objectStore("slices").put({ take: id, i, ms, bytes }));
  }

  /** Time in ms and bytes of the slices not yet cut; for recordings a crash left behind. */
  extent(id) {
    return this.#run("readonly", STORES, (tx, give) => {
      const found = { ms: 0, bytes: 0 };
      tx.objectStore("slices").openCursor(rows(id)).onsuccess = ({ target: { result: cursor } }) => {
        if (cursor) {
          found.bytes += cursor.value.bytes.byteLength;
          found.ms = cursor.value.ms;
          cursor.continue();
        } else {
          give(found);
        }
      };
    });
  }

  /** Cuts whole parts off the front of the slices; the last, shorter one too if `final`. */
  async cut(id, final = false) {
    const take = await this.take(id);
    for (;;) {
      const slices = await this.#firstSlices(id, take.partSize);
      const total = slices.reduce((sum, slice) => sum + slice.bytes.byteLength, 0);
      if (total === 0 || (total < take.partSize && !final)) return;
      const bytes = join(slices, Math.min(total, take.partSize));
      const sha256 = await digest(bytes);
      await this.#swap(id, slices, bytes, sha256, total - bytes.byteLength);
    }
  }

  /** Ends a recording: everything becomes parts, the row says how it went. */
  async finish(id, facts) {
    await this.keepFact("ballast", null);
    await this.#cutWhenFree(id);
    return this.patch(id, (take) => Object.assign(take, facts, { state: "STOPPED" }));
  }

  /** One part's bytes, or undefined. */
  part(id, n) {
    return this.#run("readonly", ["parts"], (tx, give) =>
      answer(tx.objectStore("parts").get([id, n]), (row) => give(row?.bytes)),
    );
  }

  remove(id) {
    return this.#run("readwrite", STORES, (tx) => {
      tx.objectStore("takes").delete(id);
      clear(tx, id);
    });
  }

  /** Deleting the ballast frees its room a little later. */
  async #cutWhenFree(id) {
    for (let i = 0; ; i++) {
      try {
        return await this.cut(id, true);
      } catch (error) {
        if (!isFull(error) || i === FULL_TRIES) throw error;
        await new Promise((resolve) => setTimeout(resolve, FULL_PAUSE_MS));
      }
    }
  }

  #firstSlices(id, enough) {
    return this.#run("readonly", ["slices"], (tx, give) => {
      const found = [];
      let size = 0;
      tx.objectStore("slices").openCursor(rows(id)).onsuccess = ({ target: { result: cursor } }) => {
        if (cursor) {
          found.push(cursor.value);
          size += cursor.value.bytes.byteLength;
        }
        if (cursor && size < enough) cursor.continue();
        else give(found);
      };
    });
  }

  #swap(id, slices, bytes, sha256, rest) {
    return this.#run("readwrite", STORES, (tx) => {
      const table = tx.objectStore("slices");
      slices.forEach((slice) => table.delete([id, slice.i]));
      const last = slices.at(-1);
      if (rest) table.put({ ...last, bytes: last.bytes.slice(last.bytes.byteLength - rest) });
      patch(tx, id, (take) => {
        take.parts.push(sha256);
        take.size += bytes.byteLength;
        take.cutMs = last.ms;
        tx.objectStore("parts").put({ take: id, n: take.parts.length, bytes });
      });
    });
  }

  /** A lost connection (iOS drops them in the background) is opened again once; a full disk is the caller's to tell. */
  async #run(mode, names, work) {
    try {
      return await transact(await this.#open(), mode, names, work);
    } catch (error) {
      if (isFull(error)) throw error;
      this.#db = null;
      return transact(await this.#open(), mode, names, work);
    }
  }

  #open() {
    this.#db ??= new Promise((resolve, reject) => {
      const request = indexedDB.open(NAME, VERSION);
      request.onupgradeneeded = () => {
        request.result.createObjectStore("facts");
        request.result.createObjectStore("takes", { keyPath: "take" });
        request.result.createObjectStore("slices", { keyPath: ["take", "i"] });
        request.result.createObjectStore("parts", { keyPath: ["take", "n"] });
      };
      request.onsuccess = () => {
        request.result.onversionchange = () => request.result.close();
        request.result.onclose = () => {
          this.#db = null;
        };
        resolve(request.result);
      };
      request.onerror = () => reject(request.error);
    });
    return this.#db;
  }
}

/** Whether a stored take holds any picture. */
export const hasContent = (row) => Boolean(row?.parts.length) && row.size >= SUBSTANCE_BYTES;

export const isContent = (bytes) => bytes >= SUBSTANCE_BYTES;

export const isFull = (error) => error?.name === "QuotaExceededError";

/** SHA-256 as standard base64, as the manifest wants it. */
export async function digest(bytes) {
  return base64(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}

/** sha256-5m: SHA-256 over the concatenated binary part digests, in hex. */
export async function takeDigest(parts) {
  const all = parts.map((part) => atob(part)).join("");
  const hash = await crypto.subtle.digest(
    "SHA-256",
    Uint8Array.from(all, (c) => c.charCodeAt(0)),
  );
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function base64(bytes) {
  return btoa(String.fromCharCode(...bytes));
}

function join(slices, length) {
  const joined = new Uint8Array(length);
  let at = 0;
  for (const { bytes } of slices) {
    const piece = new Uint8Array(bytes).subarray(0, length - at);
    joined.set(piece, at);
    at += piece.length;
  }
  return joined.buffer;
}

function noise(length) {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += 65_536) crypto.getRandomValues(bytes.subarray(at, Math.min(length, at + 65_536)));
  return bytes.buffer;
}

function clear(tx, id) {
  tx.objectStore("slices").delete(rows(id));
  tx.objectStore("parts").delete(rows(id));
}

function rows(id) {
  return IDBKeyRange.bound([id], [id, []]);
}

function answer(request, give) {
  request.onsuccess = () => give(request.result);
}

function patch(tx, id, change, give = () => {}) {
  const takes = tx.objectStore("takes");
  takes.get(id).onsuccess = ({ target: { result: take } }) => {
    if (!take) return;
    change(take);
    takes.put(take);
    give(take);
  };
}

function transact(db, mode, names, work) {
  return new Promise((resolve, reject) => {
    const tx = db.transaction(names, mode, { durability: "strict" });
    let result;
    tx.oncomplete = () => resolve(result);
    tx.onabort = () => reject(tx.error ?? new DOMException("aborted", "AbortError"));
    work(tx, (value) => {
      result = value;
    });
  });
}

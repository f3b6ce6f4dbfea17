// Loaded by every page a candidate sees: sends what is sealed and not yet stored. The page that holds the lock
// works, the others listen; when it closes, the next one goes on. Rows marked `data-upload-take="<ref>"` follow.

import { Api } from "./api.js";
import { Clock } from "./clock.js";
import { Store } from "./store.js";
import { Uploader } from "./upload.js";
import { followUploads } from "./upload-rows.js";

const LOCK = "callboard-upload";
const channel = new BroadcastChannel(LOCK);
const local = new EventTarget();

export const store = new Store();
export const clock = new Clock();
// Outside HTTPS there is neither camera nor digest; pages work without the pump then.
const able = window.isSecureContext && "indexedDB" in window;
export const api = able ? store.device().then((id) => new Api(id, clock)) : new Promise(() => {});

/** Fires `progress`, from whichever page is working. */
export const uploads = local;

/** Something new to send, or a person who wants it tried now. */
export function poke() {
  local.dispatchEvent(new Event("poke"));
  channel.postMessage({ poke: true });
}

/** 重新上传: forgets the trouble and tries. */
export async function sendAgain(take) {
  await store.patch(take, (row) => {
    row.trouble = null;
  });
  poke();
}

channel.onmessage = ({ data }) => {
  if (data.poke) local.dispatchEvent(new Event("poke"));
  else local.dispatchEvent(new CustomEvent("progress", { detail: data }));
};

async function work() {
  const uploader = new Uploader(await api, store);
  local.addEventListener("poke", () => uploader.poke());
  window.addEventListener("online", () => uploader.poke());
  document.addEventListener("visibilitychange", () => document.hidden || uploader.poke());
  uploader.addEventListener("progress", ({ detail }) => {
    local.dispatchEvent(new CustomEvent("progress", { detail }));
    channel.postMessage(detail);
  });
  await uploader.run();
}

if (able) followUploads(local, store, sendAgain);
// Without Web Locks (old iOS) every page works: parts are idempotent, it only costs bytes.
if (navigator.locks) navigator.locks.request(LOCK, work);
else work();

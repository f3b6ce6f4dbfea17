// The wire of src/docs/room-api.md: JSON, CSRF token, device, server clock, problems with a code. No texts.

const ROOT = "/api/v1";
const TIMEOUT_MS = 20_000;

export class Problem extends Error {
  constructor(status, body = {}, retryAfter = 0) {
    super(body.code ?? `status ${status}`);
    this.status = status;
    this.code = body.code ?? (status === 0 ? "NETWORK" : "FAILED");
    this.body = body;
    this.retryAfter = retryAfter;
  }

  /** Worth repeating as it is. */
  get passing() {
    return isPassing(this.status);
  }
}

export const isPassing = (status) =>
  status === 0 || status === 408 || status === 425 || status === 429 || status >= 500;

export class Api {
  #device;
  #clock;

  constructor(device, clock) {
    this.#device = device;
    this.#clock = clock;
  }

  /** Gives {status, etag, body}; body is null for 304. */
  get(path, etag = null) {
    return this.#send("GET", path, etag ? { "If-None-Match": etag } : {});
  }

  post(path, body = {}, headers = {}) {
    return this.#send("POST", path, headers, JSON.stringify(body));
  }

  put(path, body) {
    return this.#send("PUT", path, {}, JSON.stringify(body));
  }

  /** Bytes instead of JSON. */
  postBytes(path, bytes) {
    return this.#send("POST", path, { "Content-Type": "application/octet-stream" }, bytes);
  }

  async #send(method, path, headers, body = undefined) {
    const sent = performance.now();
    const response = await this.#fetch(method, path, { ...this.#headers(body), ...headers }, body);
    this.#clock.learn(response.headers.get("X-Callboard-Now"), sent, performance.now());
    if (response.status === 304) return { status: 304, etag: response.headers.get("ETag"), body: null };
    const json = await response.json().catch(() => null);
    // A body cut off by the network is no answer at all.
    if (response.ok && json === null) throw new Problem(0);
    if (!response.ok) throw new Problem(response.status, json ?? {}, Number(response.headers.get("Retry-After")) || 0);
    return { status: response.status, etag: response.headers.get("ETag"), body: json };
  }

  #headers(body) {
    const headers = { Accept: "application/json", "X-Callboard-Device": this.#device };
    if (body !== undefined) {
      headers["Content-Type"] = "application/json";
      headers["X-CSRF-Token"] = document.querySelector('meta[name="callboard-csrf"]')?.content ?? "";
    }
    return headers;
  }

  async #fetch(method, path, headers, body) {
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), TIMEOUT_MS);
    try {
      return await fetch(ROOT + path, { method, headers, body, signal: abort.signal, redirect: "error" });
    } catch {
      throw new Problem(0);
    } finally {
      clearTimeout(timer);
    }
  }
}

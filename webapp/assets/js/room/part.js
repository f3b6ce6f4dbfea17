// One part over the wire. XMLHttpRequest, because fetch does not tell how far a body has got. No cookies, no token:
// the signed address is the permission, and the store may be another origin.

const SLOWEST_BYTES_PER_SECOND = 20 * 1024;
const SHORTEST_MS = 60_000;

/** Gives {status, retryAfter}; status 0 for a network failure or a time-out. */
export function putPart({ method, url, headers }, bytes, progress) {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open(method, url);
    request.withCredentials = false;
    request.timeout = Math.max(SHORTEST_MS, (bytes.byteLength / SLOWEST_BYTES_PER_SECOND) * 1000);
    Object.entries(headers).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.upload.onprogress = ({ loaded }) => progress(loaded);
    request.onloadend = () =>
      resolve({
        status: request.status,
        retryAfter: Number(request.status ? request.getResponseHeader("Retry-After") : 0) || 0,
      });
    request.send(bytes);
  });
}

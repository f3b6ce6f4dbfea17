// Watching what lies on this device. One small Blob per stored part, so that the script never holds a whole take;
// WebM from a recorder does not know its length until it has been sought to its end once (a cut-off MP4 would fail at that).

export class Player {
  #video;
  #url = null;

  constructor(video) {
    this.#video = video;
  }

  async open(store, row) {
    this.close();
    const blobs = [];
    for (let n = 1; n <= row.parts.length; n++) blobs.push(new Blob([await store.part(row.take, n)]));
    this.#url = URL.createObjectURL(new Blob(blobs, { type: row.mime.split(";")[0] }));
    this.#video.src = this.#url;
    if (row.mime.includes("webm"))
      this.#video.addEventListener("loadedmetadata", () => this.#learnLength(), { once: true });
  }

  close() {
    if (!this.#url) return;
    this.#video.removeAttribute("src");
    this.#video.load();
    URL.revokeObjectURL(this.#url);
    this.#url = null;
  }

  #learnLength() {
    if (Number.isFinite(this.#video.duration)) return;
    this.#video.addEventListener(
      "timeupdate",
      () => {
        this.#video.currentTime = 0;
      },
      { once: true },
    );
    this.#video.currentTime = 1e101;
  }
}

/** A JPEG of what a video shows now, as an ArrayBuffer. */
export async function thumbnail(video) {
  const canvas = document.createElement("canvas");
  canvas.width = 176;
  canvas.height = Math.round((176 * video.videoHeight) / video.videoWidth) || 108;
  canvas.getContext("2d").drawImage(video, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.7));
  return blob.arrayBuffer();
}

/** Draws stored JPEG bytes, cut to fill the canvas. */
export async function drawPicture(canvas, bytes) {
  const image = await createImageBitmap(new Blob([bytes], { type: "image/jpeg" }));
  const scale = Math.max(canvas.width / image.width, canvas.height / image.height);
  const [w, h] = [image.width * scale, image.height * scale];
  canvas.getContext("2d").drawImage(image, (canvas.width - w) / 2, (canvas.height - h) / 2, w, h);
}

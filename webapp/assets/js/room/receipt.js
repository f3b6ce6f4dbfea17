// The receipt of a submission: what the server received, whether it speaks of the bytes on this device, and the
// file to keep. How far the upload has got is a separate note.

import { choose, fill, hook, fileSize, minutes, onPress, text, toTheSecond, dayAndTime } from "./page.js";
import { receiptFits } from "./seal.js";

export class Receipt {
  #room;
  #root;
  #view = null;

  constructor(room, root) {
    this.#room = room;
    this.#root = root;
    onPress(hook("save", root), () => this.#save());
    root.querySelectorAll('[data-room="back"]').forEach((button) => onPress(button, () => room.go("list")));
  }

  async open(view) {
    this.#view = view;
    const { receipt } = view;
    fill(this.#root, {
      school: receipt.school,
      exam: receipt.exam,
      subject: receipt.subject,
      candidate: receipt.candidate,
      submittedAt: toTheSecond(receipt.submittedAt),
      name: text("takes.name", receipt.no),
      duration: minutes(receipt.durationMs / 1000),
      size: fileSize(receipt.size),
      number: receipt.number,
      digest: receipt.digest.replace(/(.{4})(?=.)/g, "$1 "),
      algorithm: receipt.digestAlgorithm,
      keyId: receipt.keyId,
      until: view.uploadUntil ? text("receipt.until", dayAndTime(view.uploadUntil)) : null,
    });
    hook("upload", this.#root).dataset.uploadTake = view.take;
    choose(this.#root, "upload-phase", view.storedAt ? "stored" : "sending");
    fill(this.#root, { percent: 0 });
    this.#room.go("receipt");
    const row = await this.#room.store.take(view.take);
    choose(this.#root, "fits", !row ? "unknown" : (await receiptFits(row, receipt)) ? "yes" : "no");
  }

  #save() {
    const { file, fileName } = this.#view.receipt;
    const url = URL.createObjectURL(new Blob([file], { type: "text/plain" }));
    const link = document.createElement("a");
    link.href = url;
    link.download = fileName;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  }
}

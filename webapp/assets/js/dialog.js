// Opens the irrevocable sheet. Without this its opener is a link to a page that asks the same question.
//   <a href="/…/confirm" data-dialog="sheet-7">…</a>   <dialog class="sheet" id="sheet-7" aria-labelledby="…">… <button data-dialog-close>
export function attach(root) {
  root.querySelectorAll("[data-dialog]").forEach((opener) => {
    const sheet = document.getElementById(opener.dataset.dialog);
    if (sheet?.showModal) {
      opener.addEventListener("click", (event) => {
        if (opener.getAttribute("aria-disabled") !== "true") {
          event.preventDefault();
          sheet.showModal();
          sheet.addEventListener("close", () => opener.focus(), { once: true });
        }
      });
    }
  });
  root.querySelectorAll("[data-dialog-close]").forEach((button) => {
    button.addEventListener("click", (event) => {
      event.preventDefault();
      button.closest("dialog").close();
    });
  });
}

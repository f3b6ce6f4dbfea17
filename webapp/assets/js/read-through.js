// Keeps the way on closed until the end of the text has been in sight. Without a script it is simply open; the form asks again.
const end = document.querySelector("[data-read-end]");
const gate = document.querySelector("[data-read-gate] a[href]");
const share = document.querySelector("[data-read-share]");
const hint = document.querySelector("[data-read-hint]");

if (end && gate && share && hint) {
  const href = gate.getAttribute("href");
  const text = end.parentElement;

  const close = () => {
    gate.removeAttribute("href");
    gate.setAttribute("role", "link");
    gate.setAttribute("aria-disabled", "true");
    gate.tabIndex = 0;
    hint.hidden = false;
    share.hidden = false;
  };

  const open = () => {
    gate.setAttribute("href", href);
    gate.removeAttribute("role");
    gate.removeAttribute("aria-disabled");
    gate.removeAttribute("tabindex");
    hint.hidden = true;
    share.hidden = true;
    window.removeEventListener("scroll", tell);
  };

  const tell = () => {
    const box = text.getBoundingClientRect();
    const foot = document.querySelector(".shell__foot");
    const seen = window.innerHeight - (foot ? foot.offsetHeight : 0) - box.top;
    const percent = Math.max(0, Math.min(100, Math.round((seen / box.height) * 100)));
    share.textContent = share.dataset.text.replace("{0}", String(percent));
    if (percent >= 99) {
      open();
    }
  };

  close();
  window.addEventListener("scroll", tell, { passive: true });
  tell();
}

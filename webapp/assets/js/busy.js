// A form is sent once: its button keeps its width, says that it is busy, and ignores further clicks.
// A form that only downloads, and stays, says data-again.
const words = new WeakMap();
let listening = false;

export function attach() {
  if (!listening) {
    listening = true;
    document.addEventListener("click", refuseDisabled, true);
    document.addEventListener("submit", send);
    window.addEventListener("pageshow", (event) => event.persisted && restore());
  }
}

function refuseDisabled(event) {
  const button = event.target.closest("[aria-disabled=true]");
  if (button) {
    event.preventDefault();
    event.stopPropagation();
    document.getElementById(button.getAttribute("aria-describedby"))?.scrollIntoView({ block: "nearest" });
  }
}

function send(event) {
  const form = event.target;
  if (form.dataset.sent !== undefined) {
    event.preventDefault();
    return;
  }
  const button = event.submitter;
  if (event.defaultPrevented || form.method === "get" || form.dataset.again !== undefined || !button?.dataset.busy) {
    return;
  }
  form.dataset.sent = "";
  button.style.width = `${button.offsetWidth}px`;
  words.set(button, [...button.childNodes]);
  // After the browser has collected the fields: a button that changes before would not be among them.
  setTimeout(() => {
    button.dataset.sent = "";
    button.textContent = button.dataset.busy;
    button.setAttribute("aria-live", "polite");
  });
}

/** A page taken from the back-forward cache has not been sent yet. */
function restore() {
  document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent);
  document.querySelectorAll("button[data-sent]").forEach((button) => {
    button.replaceChildren(...words.get(button));
    button.style.width = "";
    delete button.dataset.sent;
  });
}

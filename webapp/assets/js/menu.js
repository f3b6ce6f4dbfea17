// A small menu closes when one looks elsewhere, and with Escape.
let listening = false;

export function attach() {
  if (!listening) {
    listening = true;
    document.addEventListener("click", (event) => closeOthers(event.target));
    document.addEventListener("focusin", (event) => closeOthers(event.target));
    document.addEventListener("keydown", (event) => {
      const menu = event.key === "Escape" && event.target.closest("details[data-menu][open]");
      if (menu) {
        menu.open = false;
        menu.querySelector("summary").focus();
      }
    });
  }
}

function closeOthers(target) {
  document.querySelectorAll("details[data-menu][open]").forEach((menu) => {
    if (!menu.contains(target)) {
      menu.open = false;
    }
  });
}

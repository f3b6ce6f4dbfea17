// The desk's navigation on small screens. Without this it opens by its anchor; with it, focus stays inside and comes back.
export function attach(root) {
  root.querySelectorAll("[data-drawer-open]").forEach((opener) => {
    const drawer = document.getElementById(opener.dataset.drawerOpen);
    opener.setAttribute("aria-expanded", "false");
    opener.setAttribute("aria-controls", drawer.id);
    opener.addEventListener("click", (event) => {
      event.preventDefault();
      open(drawer, opener);
    });
  });
}

function open(drawer, opener) {
  const leave = new AbortController();
  const close = (event) => {
    event?.preventDefault();
    leave.abort();
    delete drawer.dataset.open;
    opener.setAttribute("aria-expanded", "false");
    opener.focus();
  };
  drawer.dataset.open = "";
  opener.setAttribute("aria-expanded", "true");
  document.querySelectorAll("[data-drawer-close]").forEach((end) => end.addEventListener("click", close, leave));
  drawer.addEventListener("keydown", (event) => keys(event, drawer, close), leave);
  (drawer.querySelector("[aria-current]") ?? drawer.querySelector("a, button")).focus();
}

function keys(event, drawer, close) {
  const stops = [...drawer.querySelectorAll("a[href], button")];
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  if (event.key === "Escape") {
    close(event);
  } else if (event.key === "Tab" && document.activeElement === edge) {
    event.preventDefault();
    (event.shiftKey ? stops.at(-1) : stops[0]).focus();
  }
}

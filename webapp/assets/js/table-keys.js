// Keys of lists: / finds, j and k move between rows, Enter opens the row's name. Never inside a text field, never Tab;
// switched off by <html data-keys="off">. The tick in the head chooses the whole page.
const FIELD = "input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]";
let listening = false;

export function attach(root) {
  root.querySelectorAll("[data-search-jump]").forEach((jump) => {
    jump.hidden = !document.querySelector("[data-search]");
    jump.addEventListener("click", (event) => find(event));
  });
  root.querySelectorAll("[data-check-all]").forEach(tickAll);
  if (!listening) {
    listening = true;
    document.addEventListener("keydown", key);
  }
}

/** Whether a key belongs to the page and not to a field, a dialog or the browser. */
export function free(event) {
  return (
    !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing && !event.target.closest(FIELD) &&
    !document.querySelector("dialog[open]") && document.documentElement.dataset.keys !== "off"
  );
}

function key(event) {
  if (!free(event)) {
    return;
  }
  if (event.key === "/") {
    find(event);
  } else if (event.key === "j" || event.key === "k") {
    move(event.key === "j" ? 1 : -1);
  } else if (event.key === "Enter" && event.target.matches("[data-table-keys] tr")) {
    event.target.querySelector("a")?.click();
  }
}

function find(event) {
  const field = document.querySelector("[data-search]");
  if (field) {
    event.preventDefault();
    field.focus();
    field.select();
  }
}

function move(step) {
  const rows = [...document.querySelectorAll("[data-table-keys] > tbody > tr")];
  const here = rows.indexOf(document.activeElement?.closest("tr"));
  const next = rows[Math.min(rows.length - 1, Math.max(0, here + step))];
  if (next) {
    next.tabIndex = -1;
    next.focus();
    next.scrollIntoView({ block: "nearest" });
  }
}

function tickAll(all) {
  const table = all.closest("table");
  const ticks = () => [...table.querySelectorAll("tbody input[type=checkbox]")];
  const agree = () => {
    const chosen = ticks().filter((tick) => tick.checked).length;
    all.checked = chosen > 0 && chosen === ticks().length;
    all.indeterminate = chosen > 0 && !all.checked;
    document.querySelectorAll("[data-chosen-count]").forEach((count) => {
      count.textContent = chosen;
    });
  };
  all.addEventListener("change", () => {
    ticks().forEach((tick) => {
      tick.checked = all.checked;
    });
    agree();
  });
  table.addEventListener("change", (event) => event.target !== all && agree());
  agree();
}

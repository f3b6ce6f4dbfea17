// Columns move between the two lists without a request; the buttons do the same through the server where no script runs.
const form = document.querySelector("[data-export-columns]");

if (form) {
  const chosen = form.querySelector("[data-chosen]");
  const others = form.querySelector("[data-others]");
  const told = form.querySelector("[data-told]");
  const items = (list) => [...list.querySelectorAll("[data-column]")];
  const shown = (list) => items(list).filter((item) => !item.hidden);
  const find = (list, column) => items(list).find((item) => item.dataset.column === column);
  const name = (item) => item.querySelector(".export__name").textContent;

  const put = (column, inside) => {
    const item = find(chosen, column);
    item.hidden = !inside;
    item.querySelector("input").disabled = !inside;
    find(others, column).hidden = inside;
    if (inside) {
      const last = shown(chosen).filter((one) => one !== item).at(-1);
      last ? last.after(item) : chosen.prepend(item);
    }
  };

  const count = () => {
    const number = shown(chosen).length;
    form.querySelector("[data-chosen-columns]").textContent = number;
    form.querySelector("[data-chosen-number]").textContent = `(${number})`;
    form.querySelector("[data-other-columns]").textContent = `(${shown(others).length})`;
    others.querySelectorAll("[data-group]").forEach((group) => {
      group.hidden = shown(group).length === 0;
    });
    form.querySelectorAll("[data-export-set]").forEach((set) => set.removeAttribute("aria-current"));
  };

  // The button beside the one that has gone, so that the keyboard stays where it works.
  const neighbour = (list, item) => {
    const all = shown(list);
    const at = all.indexOf(item);
    return all[at + 1] ?? all[at - 1];
  };

  const acts = {
    add(column) {
      const item = find(others, column);
      const next = neighbour(others, item);
      put(column, true);
      next?.querySelector("button").focus();
      return `${name(item)} ${form.dataset.added}`;
    },
    remove(column) {
      const item = find(chosen, column);
      if (shown(chosen).length > 1) {
        const next = neighbour(chosen, item);
        put(column, false);
        next?.querySelector("button:last-of-type").focus();
        return `${name(item)} ${form.dataset.removed}`;
      }
      return "";
    },
    up(column) {
      const item = find(chosen, column);
      const all = shown(chosen);
      const before = all[all.indexOf(item) - 1];
      before?.before(item);
      item.querySelector("button").focus();
      return `${name(item)} ${form.dataset.up}`;
    },
    all() {
      shown(others).forEach((item) => put(item.dataset.column, true));
      return form.dataset.added;
    },
  };

  form.addEventListener("click", (event) => {
    const button = event.target.closest("button[name=move]");
    const [act, ...rest] = button ? button.value.split(":") : [];
    if (acts[act]) {
      event.preventDefault();
      told.textContent = acts[act](rest.join(":"));
      count();
    }
  });

  let dragged = null;
  items(chosen).forEach((item) => {
    item.draggable = true;
    item.addEventListener("dragstart", (event) => {
      dragged = item;
      item.toggleAttribute("data-dragged", true);
      event.dataTransfer.effectAllowed = "move";
    });
    item.addEventListener("dragend", () => {
      item.toggleAttribute("data-dragged", false);
      dragged = null;
      count();
    });
    item.addEventListener("dragover", (event) => {
      if (dragged && dragged !== item) {
        event.preventDefault();
        const box = item.getBoundingClientRect();
        event.clientY < box.top + box.height / 2 ? item.before(dragged) : item.after(dragged);
      }
    });
  });

  others.querySelectorAll("[data-group]").forEach((group) => {
    group.hidden = shown(group).length === 0;
  });
}

// A small editor over a plain field: headings, bold, italics, lists, links. The server cleans again whatever comes; here it is
// cleaned too, so that what is pasted looks at once as it will look later. A draft waits in this browser until it is saved.
import { clean, usable } from "./editor-clean.js";

const LARGEST = 200 * 1024;
const COMMANDS = { bold: "bold", italic: "italic", ul: "insertUnorderedList", ol: "insertOrderedList" };

const words = (element) => element.textContent.replace(/\s+/g, "");

const drafts = (key) => ({
  read() {
    try {
      return JSON.parse(localStorage.getItem(key));
    } catch {
      return null;
    }
  },
  keep(draft) {
    try {
      localStorage.setItem(key, JSON.stringify(draft));
    } catch {
      // A full or closed store keeps no draft; the field itself is still there.
    }
  },
  drop() {
    try {
      localStorage.removeItem(key);
    } catch {
      // Nothing was kept.
    }
  },
});

const STARTED = "input[type=hidden]:is([name=base], [name=version], [name=was])";
const origins = new Map();

// What a form was started from, with the page's own values: asked before any draft is put back, and once for all its editors.
const origin = (form) => {
  if (!origins.has(form)) {
    const started = [...form.querySelectorAll(STARTED)];
    origins.set(form, { started, own: started.map((field) => field.value) });
  }
  return origins.get(form);
};

const attach = (root) => {
  const find = (name) => root.querySelector(`[data-editor-${name}]`);
  const page = find("page");
  const plain = root.querySelector("textarea");
  const bar = find("bar");
  const linking = find("link");
  const address = linking.querySelector("input");
  const form = root.closest("form");
  // A restored draft must meet a colleague's later version as any old form does.
  const { started, own } = origin(form);
  const base = () => started.map((field) => field.value);
  const kept = drafts(`editor:${root.dataset.editorKeep}`);
  // An attribute that would be empty is not written at all.
  const saved = plain.dataset.markup ?? "";
  let chosen = null;
  let touched = false;

  const show = (markup) => {
    page.replaceChildren(clean(markup));
    if (!page.firstChild) {
      page.append(Object.assign(document.createElement("p"), { innerHTML: "<br>" }));
    }
  };

  const count = () => {
    const most = Number(root.dataset.editorMost);
    const length = [...page.textContent.replace(/\n/g, "")].length;
    find("count").textContent = root.dataset.counted.replace("{0}", String(length)).replace("{1}", String(most));
    find("count").classList.toggle("bad", length > most);
  };

  const within = (name) => {
    const node = document.getSelection().anchorNode;
    const element = node?.nodeType === Node.ELEMENT_NODE ? node : node?.parentElement;
    const found = element?.closest(name);
    return found && page.contains(found) && found !== page ? found : null;
  };

  const state = () => {
    if (document.activeElement !== page) {
      return;
    }
    bar.querySelectorAll("[aria-pressed]").forEach((tool) => {
      const name = tool.dataset.command;
      const on = COMMANDS[name] ? document.queryCommandState(COMMANDS[name]) : Boolean(within(name === "link" ? "a" : name));
      tool.setAttribute("aria-pressed", String(on));
    });
  };

  const changed = () => {
    touched = true;
    count();
    kept.keep({ markup: page.innerHTML, base: base(), at: Date.now() });
    document.querySelectorAll("[data-live=body] .prose").forEach((live) => live.replaceChildren(clean(page.innerHTML)));
  };

  const select = () => {
    page.focus();
    if (chosen) {
      const selection = document.getSelection();
      selection.removeAllRanges();
      selection.addRange(chosen);
    }
  };

  const openLink = () => {
    const selection = document.getSelection();
    chosen = selection.rangeCount && page.contains(selection.anchorNode) ? selection.getRangeAt(0).cloneRange() : null;
    address.value = within("a")?.getAttribute("href") ?? "";
    linking.hidden = false;
    address.focus();
  };

  const closeLink = () => {
    linking.hidden = true;
    find("link-error").hidden = true;
    select();
  };

  const setLink = () => {
    const href = usable(address.value);
    if (!href) {
      find("link-error").textContent = root.dataset.linkWrong;
      find("link-error").hidden = false;
      address.focus();
      return;
    }
    closeLink();
    if (document.getSelection().isCollapsed) {
      const link = Object.assign(document.createElement("a"), { href, textContent: address.value.trim() });
      document.execCommand("insertHTML", false, link.outerHTML);
    } else {
      document.execCommand("createLink", false, href);
    }
    changed();
  };

  const run = (name) => {
    if (name === "link") {
      openLink();
      return;
    }
    page.focus();
    if (name === "h3" || name === "h4") {
      document.execCommand("formatBlock", false, within(name) ? "p" : name);
    } else {
      document.execCommand(COMMANDS[name] ?? name);
    }
    changed();
    state();
  };

  const submit = (event) => {
    const markup = page.innerHTML;
    if (new URLSearchParams([["body", markup]]).toString().length > LARGEST) {
      event.preventDefault();
      event.stopImmediatePropagation();
      find("count").textContent = root.dataset.tooLong;
      find("count").classList.add("bad");
      page.focus();
      return;
    }
    plain.value = markup;
    find("as").value = "markup";
  };

  const restore = () => {
    const draft = kept.read();
    const holder = document.createElement("div");
    holder.append(clean(draft?.markup ?? ""));
    const before = document.createElement("div");
    before.append(clean(saved));
    if (document.querySelector("[data-error-summary]")) {
      kept.keep({ markup: page.innerHTML, base: base(), at: Date.now() });
      return;
    } else if (!draft || words(holder) === words(before)) {
      kept.drop();
      return;
    }
    show(draft.markup);
    const begun = [draft.base].flat();
    if (begun.join() !== own.join()) {
      started.forEach((field, i) => (field.value = begun[i] ?? field.value));
    }
    find("restored").hidden = false;
    changed();
  };

  document.execCommand("defaultParagraphSeparator", false, "p");
  document.execCommand("styleWithCSS", false, false);
  show(saved);
  plain.hidden = true;
  page.hidden = false;
  bar.hidden = false;
  find("count").hidden = false;
  root.querySelector("label").addEventListener("click", (event) => {
    event.preventDefault();
    page.focus();
  });
  page.addEventListener("input", changed);
  page.addEventListener("paste", (event) => {
    event.preventDefault();
    const data = event.clipboardData;
    const markup = data.getData("text/html");
    const pasted = document.createElement("div");
    if (markup) {
      pasted.append(clean(markup));
    } else {
      data.getData("text/plain").trim().split(/\n\s*\n/).forEach((text) => {
        pasted.append(Object.assign(document.createElement("p"), { innerText: text }));
      });
    }
    const single = pasted.children.length === 1 && pasted.firstElementChild.tagName === "P";
    document.execCommand("insertHTML", false, single ? pasted.firstElementChild.innerHTML : pasted.innerHTML);
  });
  page.addEventListener("drop", (event) => event.preventDefault());
  page.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
      event.preventDefault();
      openLink();
    }
  });
  linking.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
      setLink();
    } else if (event.key === "Escape") {
      closeLink();
    }
  });
  find("set").addEventListener("click", setLink);
  find("unset").addEventListener("click", () => {
    closeLink();
    document.execCommand("unlink");
    changed();
  });
  bar.addEventListener("mousedown", (event) => event.preventDefault());
  bar.addEventListener("click", (event) => {
    const tool = event.target.closest("[data-command]");
    if (tool) {
      run(tool.dataset.command);
    }
  });
  find("forget").addEventListener("click", () => {
    kept.drop();
    show(saved);
    find("restored").hidden = true;
    // Another draft in this form may be as old as the one that goes.
    if (!form.querySelector("[data-editor-restored]:not([hidden])")) {
      started.forEach((field, i) => (field.value = own[i]));
    }
    changed();
    kept.drop();
    page.focus();
  });
  form.querySelector("[data-editor-discard]")?.addEventListener("click", () => kept.drop());
  document.addEventListener("selectionchange", state);
  form.addEventListener("submit", submit, true);
  form.querySelector("[name=title]")?.addEventListener("input", (event) => {
    document.querySelectorAll("[data-live-title]").forEach((live) => (live.textContent = event.target.value));
  });
  window.addEventListener("pageshow", () => touched && count());
  document.addEventListener("click", (event) => {
    const wanted = event.target.closest?.(`a[href="#${plain.id}"]`);
    if (wanted) {
      event.preventDefault();
      page.focus();
    }
  });
  count();
  if (root.dataset.editorKeep) {
    restore();
  }
};

document.querySelectorAll("[data-editor]").forEach(attach);

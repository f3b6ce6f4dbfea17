// On a phone the choices of a list fold behind one button; the search field stays. Without a script they all stand open.
const narrow = matchMedia("(max-width: 767.98px)");

export function attach(root) {
  root.querySelectorAll("form[data-filters]").forEach((form) => {
    const toggle = form.querySelector("[data-filters-toggle]");
    const fold = (folded) => {
      form.toggleAttribute("data-folded", folded);
      toggle.hidden = !narrow.matches;
      toggle.setAttribute("aria-expanded", String(!folded));
    };
    if (toggle) {
      toggle.addEventListener("click", () => fold(form.dataset.folded === undefined));
      narrow.addEventListener("change", () => fold(narrow.matches));
      fold(narrow.matches);
    }
  });
}

// A flash can be put away; it never goes by itself.
export function attach(root) {
  root.querySelectorAll("[data-flash-close]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => {
      button.closest("[data-flash]").remove();
      document.getElementById("main")?.focus();
    });
  });
}

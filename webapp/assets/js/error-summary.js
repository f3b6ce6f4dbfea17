// After a form came back: the list of what is wrong is read first, and each line leads into its field.
export function attach(root) {
  const summary = root.querySelector("[data-error-summary]");
  if (summary) {
    summary.focus();
    summary.addEventListener("click", (event) => {
      const field = document.getElementById(event.target.closest("a")?.hash.slice(1) ?? "");
      if (field) {
        event.preventDefault();
        field.scrollIntoView({ block: "center" });
        field.focus({ preventScroll: true });
      }
    });
  }
}

// Typing the number says whether it agrees, before the server compares.
//   <input data-confirm-count="168" aria-describedby="…"> with <span data-confirm-agrees hidden> in the same form
export function attach(root) {
  root.querySelectorAll("[data-confirm-count]").forEach((field) => {
    const agrees = field.form?.querySelector("[data-confirm-agrees]");
    const compare = () => {
      const same = field.value.replace(/[,\s]/g, "") === field.dataset.confirmCount;
      if (agrees) {
        agrees.hidden = !same;
      }
    };
    field.addEventListener("input", compare);
    compare();
  });
}

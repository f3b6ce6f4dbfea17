// The button of a form says how many rows its ticked boxes stand for; without a script the server counts them once more anyway.
//   <form data-sum="写入 {0} 行"> with <input type="checkbox" data-sum-rows="412"> and a submit button of it, its text in a span
export function attach(root) {
  root.querySelectorAll("form[data-sum]").forEach((form) => {
    const boxes = [...form.querySelectorAll("[data-sum-rows]")];
    const label = [...form.elements].find((control) => control.type === "submit")?.querySelector("span");
    const say = () => {
      const rows = boxes.filter((box) => box.checked).reduce((sum, box) => sum + Number(box.dataset.sumRows), 0);
      if (label) {
        label.textContent = form.dataset.sum.replace("{0}", rows.toLocaleString("en-US"));
      }
    };
    boxes.forEach((box) => box.addEventListener("change", say));
    if (boxes.length > 0) {
      say();
    }
  });
}

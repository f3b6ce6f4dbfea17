// Copies what an element shows, or prints the page. Both buttons are hidden where nothing happens without JavaScript.
export function attach(root) {
  root.querySelectorAll("[data-copy]").forEach((button) => {
    const label = button.querySelector("span");
    button.hidden = !navigator.clipboard;
    button.addEventListener("click", async () => {
      const source = document.getElementById(button.dataset.copy);
      const lines = [...source.querySelectorAll("li")].map((line) => line.textContent);
      await navigator.clipboard.writeText(lines.length ? lines.join("\n") : source.textContent.trim());
      label.textContent = button.dataset.copied;
    });
  });
  root.querySelectorAll("[data-print]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  });
}

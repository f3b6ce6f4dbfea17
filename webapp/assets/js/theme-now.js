// Runs before the first paint, only for those who chose "as the system": the server cannot know what the system says.
(() => {
  const root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const kept = () => root.dataset.theme !== "system";
  const apply = () => {
    if (!kept()) {
      root.setAttribute("data-bs-theme", dark.matches ? "dark" : "light");
    }
  };
  apply();
  dark.addEventListener("change", apply);
})();

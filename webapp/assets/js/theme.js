// Tells plots and drawings on canvas that the colours have changed, so that they draw themselves anew.
let watching = false;

export function attach() {
  if (!watching) {
    watching = true;
    const root = document.documentElement;
    new MutationObserver(() => document.dispatchEvent(new CustomEvent("callboard:theme"))).observe(root, {
      attributes: true,
      attributeFilter: ["data-bs-theme"],
    });
  }
}

// On a phone the tabs are wider than the screen; the one that is open is moved into view, and the page stays where it is.
export function attach(root) {
  root.querySelectorAll(".tabs").forEach((tabs) => {
    const open = tabs.querySelector("[aria-current]");
    if (open) {
      tabs.scrollLeft = open.offsetLeft - tabs.offsetLeft - (tabs.clientWidth - open.offsetWidth) / 2;
    }
  });
}

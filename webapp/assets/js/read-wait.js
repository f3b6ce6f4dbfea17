// Counts down how long a text has still to be read. The server counts too; without a script it answers with what is left.
const button = document.querySelector("[data-read-wait]");

if (button) {
  const label = button.textContent;
  const until = performance.now() + Number(button.dataset.readWait) * 1000;

  const hold = (event) => event.preventDefault();

  const tell = () => {
    const left = Math.ceil((until - performance.now()) / 1000);
    if (left > 0) {
      button.textContent = button.dataset.waitText.replace("{0}", String(left));
      setTimeout(tell, 250);
    } else {
      button.textContent = label;
      button.removeAttribute("aria-disabled");
      button.removeEventListener("click", hold);
    }
  };

  button.setAttribute("aria-disabled", "true");
  button.addEventListener("click", hold);
  tell();
}

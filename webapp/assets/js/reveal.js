// Shows a password that was typed; hidden again when the form is sent, so that no browser remembers it as plain text.
export function attach(root) {
  root.querySelectorAll("[data-reveal]").forEach((button) => {
    const field = document.getElementById(button.dataset.reveal);
    const show = (shown) => {
      field.type = shown ? "text" : "password";
      field.toggleAttribute("data-revealed", shown);
      button.setAttribute("aria-pressed", String(shown));
      button.querySelector("use")?.setAttribute("href", `/assets/icons.svg#tabler-eye${shown ? "-off" : ""}`);
    };
    button.hidden = false;
    button.addEventListener("click", () => show(field.type === "password"));
    field.form?.addEventListener("submit", () => show(false));
  });
}

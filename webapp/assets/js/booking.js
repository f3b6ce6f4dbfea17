// Says on the button which session is about to be booked. Without this the button says it in general.
const form = document.querySelector("[data-booking]");
const button = document.querySelector("[data-booking-submit]");

if (form && button) {
  form.addEventListener("change", (event) => {
    if (event.target.dataset.label) {
      button.textContent = event.target.dataset.label;
    }
  });
}

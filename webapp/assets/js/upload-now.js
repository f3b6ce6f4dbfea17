// A chosen picture is kept at once: the form with one file sends itself, and its button is for those without a script.
document.querySelectorAll("[data-upload-now]").forEach((form) => {
  const file = form.querySelector("input[type=file]");
  const button = form.querySelector("button[type=submit]");
  button.hidden = true;
  file.addEventListener("change", () => {
    if (file.files.length > 0) {
      button.hidden = false;
      form.requestSubmit(button);
    }
  });
});

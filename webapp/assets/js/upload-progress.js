// Says how much of a large file has been sent. Without this the form sends itself and the browser waits.
const attach = (form) => {
  const file = form.querySelector("input[type=file]");
  const bar = form.querySelector("[data-upload-bar]");
  const words = form.querySelector("[data-upload-words]");
  const stop = form.querySelector("[data-upload-stop]");
  const button = form.querySelector("button[type=submit]");

  const idle = (text) => {
    bar.hidden = text === "";
    words.textContent = text;
    bar.querySelector("progress").value = 0;
    stop.hidden = true;
    button.disabled = false;
    window.onbeforeunload = null;
  };

  const answer = (request) => {
    window.onbeforeunload = null;
    if (request.status === 204) {
      location.assign(request.getResponseHeader("Location"));
    } else if (request.status === 422) {
      const page = new DOMParser().parseFromString(request.responseText, "text/html");
      const shown = page.querySelector("[data-upload-progress]");
      form.replaceWith(shown);
      attach(shown);
      shown.querySelector(".summary")?.focus();
    } else {
      idle(request.status === 413 ? words.dataset.large : words.dataset.lost);
    }
  };

  form.addEventListener("submit", (event) => {
    if (file.files.length === 0) {
      return;
    }
    event.preventDefault();
    if (file.files[0].size > Number(form.dataset.largest)) {
      idle(words.dataset.large);
      return;
    }
    const request = new XMLHttpRequest();
    request.upload.addEventListener("progress", (sent) => {
      const share = Math.floor((100 * sent.loaded) / sent.total);
      bar.querySelector("progress").value = share;
      words.textContent = words.dataset.words.replace("{0}", String(share));
    });
    request.addEventListener("load", () => answer(request));
    request.addEventListener("error", () => idle(words.dataset.lost));
    request.addEventListener("abort", () => idle(""));
    stop.onclick = () => request.abort();
    bar.hidden = false;
    stop.hidden = false;
    button.disabled = true;
    window.onbeforeunload = () => "";
    request.open("POST", form.action);
    request.setRequestHeader("X-Upload-Progress", "1");
    request.send(new FormData(form));
  });
};

document.querySelectorAll("[data-upload-progress]").forEach(attach);

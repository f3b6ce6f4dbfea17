// A chosen picture is looked at before it is sent: turned, and where the form has a frame moved and enlarged in it. What leaves the
// device is what was seen. Without this script, or where the browser cannot open the file, the form sends the file as it is.
import { quality } from "./picture-quality.js";

const MOST = 2000;
const MOST_ZOOM = 4;
const STEP = 0.03;

document.querySelectorAll("[data-picture-check]").forEach(attach);

// A picture that is being looked at would be lost with the page, so the step waits for it; one that is on its way takes the step along.
const step = document.getElementById("step");
let later = false;
step?.addEventListener("submit", (event) => {
  const open = [...document.querySelectorAll("[data-check]:not([hidden])")];
  const waiting = open.find((one) => !one.closest("[data-sending]"));
  if (waiting || document.querySelector("[data-sending]")) {
    event.preventDefault();
    event.stopImmediatePropagation();
    later = !waiting;
    waiting?.scrollIntoView({ block: "start" });
    waiting?.querySelector("[data-check-use]").focus({ preventScroll: true });
  }
});

function attach(form) {
  const file = form.querySelector("input[type=file]");
  const send = form.querySelector("button[type=submit]");
  const editor = form.querySelector("[data-check]");
  const canvas = editor.querySelector("canvas");
  const zoom = editor.querySelector("[data-check-zoom]");
  const framed = form.dataset.pictureCheck === "frame";
  let view = null;
  send.hidden = true;

  file.addEventListener("change", async () => {
    if (file.files.length === 0) {
      return;
    }
    try {
      view = { picture: await createImageBitmap(file.files[0]), turns: 0, zoom: 1, x: 0.5, y: 0.5 };
      zoom.value = 1;
      file.closest(".field").hidden = true;
      editor.hidden = false;
      show();
      editor.scrollIntoView({ block: "start" });
      editor.querySelector("[data-check-use]").focus({ preventScroll: true });
    } catch {
      sendAsItIs();
    }
  });

  zoom.addEventListener("input", () => {
    view.zoom = Math.min(MOST_ZOOM, Number(zoom.value));
    show();
  });
  editor.querySelector("[data-check-turn]").addEventListener("click", () => {
    view.turns = (view.turns + 1) % 4;
    show();
  });
  editor.querySelector("[data-check-again]").addEventListener("click", () => {
    editor.hidden = true;
    file.closest(".field").hidden = false;
    file.value = "";
    file.click();
  });
  editor.querySelector("[data-check-use]").addEventListener("click", () => {
    const shown = cut(MOST);
    shown.toBlob(
      (blob) => {
        const chosen = new DataTransfer();
        chosen.items.add(new File([blob], `${file.name}.jpg`, { type: "image/jpeg" }));
        file.files = chosen.files;
        sendAsItIs();
      },
      "image/jpeg",
      0.92,
    );
  });
  if (framed) {
    move();
  }

  function sendAsItIs() {
    send.hidden = false;
    form.requestSubmit(send);
  }

  // Beside a form that is being filled in, the picture is sent alone, so that nothing typed is lost.
  form.addEventListener("submit", async (event) => {
    if (step && form.isConnected) {
      event.preventDefault();
      form.dataset.sending = "true";
      try {
        const answer = await fetch(form.action, { method: "POST", body: new FormData(form) });
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const fresh = page.querySelector(`form[action^="${new URL(form.action).pathname}"]`);
        form.closest(".stack").replaceWith(fresh.closest(".stack"));
        attach(fresh);
        fillIn(page);
        if (later && !fresh.querySelector("[aria-invalid]") && !document.querySelector("[data-sending]")) {
          later = false;
          step.requestSubmit();
        }
      } catch {
        form.submit();
      }
    }
  });

  // The part of the turned picture that is seen, in its own pixels.
  function part() {
    const lies = view.turns % 2 === 1;
    const width = lies ? view.picture.height : view.picture.width;
    const height = lies ? view.picture.width : view.picture.height;
    const aspect = framed ? 3 / 4 : width / height;
    const seen = Math.min(width, height * aspect) / view.zoom;
    const at = {
      width: seen,
      height: seen / aspect,
      x: between(view.x * width - seen / 2, width - seen),
      y: between(view.y * height - seen / aspect / 2, height - seen / aspect),
    };
    view.x = (at.x + seen / 2) / width;
    view.y = (at.y + seen / aspect / 2) / height;
    return at;
  }

  function cut(most) {
    const seen = part();
    const scale = Math.min(1, most / Math.max(seen.width, seen.height));
    const into = document.createElement("canvas");
    into.width = Math.max(1, Math.round(seen.width * scale));
    into.height = Math.max(1, Math.round(seen.height * scale));
    const pen = into.getContext("2d");
    pen.fillStyle = "#ffffff";
    pen.fillRect(0, 0, into.width, into.height);
    pen.scale(scale, scale);
    pen.translate(-seen.x, -seen.y);
    turn(pen);
    pen.drawImage(view.picture, 0, 0);
    return into;
  }

  function turn(pen) {
    const { width, height } = view.picture;
    const origin = [
      [0, 0],
      [height, 0],
      [width, height],
      [0, width],
    ][view.turns];
    pen.translate(...origin);
    pen.rotate((view.turns * Math.PI) / 2);
  }

  function show() {
    const shown = cut(900);
    canvas.width = shown.width;
    canvas.height = shown.height;
    canvas.getContext("2d").drawImage(shown, 0, 0);
    const seen = part();
    const found = quality(shown, seen.width, seen.height);
    Object.entries(found).forEach(([what, good]) => {
      editor.querySelector(`[data-check-good=${what}]`).hidden = !good;
      editor.querySelector(`[data-check-bad=${what}]`).hidden = good;
    });
  }

  function move() {
    let last = null;
    const by = (x, y) => {
      view.x += x / view.zoom;
      view.y += y / view.zoom;
      show();
    };
    canvas.addEventListener("pointerdown", (event) => {
      last = event;
      canvas.setPointerCapture(event.pointerId);
    });
    canvas.addEventListener("pointermove", (event) => {
      if (last) {
        by((last.clientX - event.clientX) / canvas.clientWidth, (last.clientY - event.clientY) / canvas.clientHeight);
        last = event;
      }
    });
    ["pointerup", "pointercancel"].forEach((end) => {
      canvas.addEventListener(end, () => {
        last = null;
      });
    });
    canvas.addEventListener("keydown", (event) => {
      const step = { ArrowLeft: [STEP, 0], ArrowRight: [-STEP, 0], ArrowUp: [0, STEP], ArrowDown: [0, -STEP] }[event.key];
      if (step) {
        event.preventDefault();
        by(...step);
      }
    });
  }
}

// What a reader saw on the picture goes where nothing stands yet, with the sentence about it.
function fillIn(page) {
  const note = page.querySelector(".note[role=status]");
  document.querySelector(".note[role=status]")?.replaceWith(note);
  page.querySelectorAll("#step input[name]:not([type=hidden])").forEach((read) => {
    const typed = document.getElementById(read.id);
    if (read.type === "radio") {
      const chosen = document.querySelector(`#step input[name="${read.name}"]:checked`);
      typed.checked = chosen ? typed.checked : read.checked;
    } else if (typed.value === "") {
      typed.value = read.value;
    }
  });
}

function between(wanted, most) {
  return Math.max(0, Math.min(wanted, most));
}

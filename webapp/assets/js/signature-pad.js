// The pad a name is written on. What was drawn travels as a PNG in a hidden field; the keyboard's way stays beside it.
const pad = document.querySelector("[data-pad]");

if (pad) {
  const canvas = pad.querySelector("[data-pad-canvas]");
  const value = pad.querySelector("[data-pad-value]");
  const clear = pad.querySelector("[data-pad-clear]");
  const keyboard = pad.querySelector("input[name=way]");
  const ink = canvas.getContext("2d");
  let last = null;
  let drawn = false;

  const paper = () => {
    ink.fillStyle = "#ffffff";
    ink.fillRect(0, 0, canvas.width, canvas.height);
    ink.strokeStyle = "#17121a";
    ink.lineWidth = 9;
    ink.lineCap = "round";
    ink.lineJoin = "round";
    drawn = false;
    value.value = "";
  };

  const place = (event) => {
    const box = canvas.getBoundingClientRect();
    return {
      x: ((event.clientX - box.left) * canvas.width) / box.width,
      y: ((event.clientY - box.top) * canvas.height) / box.height,
    };
  };

  const line = (to) => {
    ink.beginPath();
    ink.moveTo(last.x, last.y);
    ink.lineTo(to.x, to.y);
    ink.stroke();
    last = to;
    drawn = true;
  };

  canvas.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    canvas.setPointerCapture(event.pointerId);
    last = place(event);
    line({ x: last.x + 0.1, y: last.y });
  });
  canvas.addEventListener("pointermove", (event) => {
    if (last) {
      for (const step of event.getCoalescedEvents?.() ?? [event]) {
        line(place(step));
      }
    }
  });
  for (const stop of ["pointerup", "pointercancel"]) {
    canvas.addEventListener(stop, () => {
      last = null;
      value.value = drawn ? canvas.toDataURL("image/png") : "";
    });
  }
  clear.addEventListener("click", paper);

  const choose = () => {
    for (const part of [canvas, clear, pad.querySelector("[data-pad-hint]")]) {
      part.hidden = keyboard.checked;
    }
  };
  keyboard.addEventListener("change", choose);
  paper();
  choose();
}

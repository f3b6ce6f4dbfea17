// A case at a desk: keys press what carries their letter, pictures are enlarged, turned and brightened, the lease is kept while the page is
// open and given back when it is left.
import { free } from "./table-keys.js";

const BEAT = 60_000;
const pictures = [...document.querySelectorAll("[data-image]")];
let current = 0;

document.addEventListener("keydown", (event) => {
  if (!free(event) || event.target.matches("input[type=radio]:not([name=reason])")) {
    return;
  }
  const key = event.key.toUpperCase();
  if (key === "F") {
    show((current + 1) % pictures.length);
  } else if (key === "Z") {
    tools.zoom();
  } else {
    press(key, event);
  }
});

pictures.forEach((picture, at) => {
  picture.addEventListener("click", (event) => {
    event.preventDefault();
    if (at === current) {
      picture.classList.toggle("casework__large");
    } else {
      show(at);
    }
  });
});

// A picture keeps how it was turned and brightened; the next one begins as it is.
const tools = {
  zoom: () => pictures[current]?.classList.toggle("casework__large"),
  turn: () => cycle("turn", 4),
  light: () => cycle("light", 3),
  other: () => show((current + 1) % pictures.length),
};

document.querySelectorAll("[data-tool]").forEach((button) => {
  button.addEventListener("click", () => tools[button.dataset.tool]());
});
document.querySelectorAll("[data-tools]").forEach((bar) => {
  bar.hidden = pictures.length === 0;
});

function cycle(name, steps) {
  const picture = pictures[current];
  if (picture) {
    picture.dataset[name] = (Number(picture.dataset[name] ?? 0) + 1) % steps;
  }
}

function press(key, event) {
  const target = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (target) {
    event.preventDefault();
    target.click();
    target.focus();
  }
}

function show(next) {
  if (pictures.length > 0) {
    pictures[current].classList.remove("casework__now", "casework__large");
    current = next;
    pictures[current].classList.add("casework__now");
    pictures[current].scrollIntoView({ block: "nearest" });
  }
}

const lease = document.querySelector("[data-lease]");
if (lease) {
  show(0);
  const token = document.querySelector("meta[name=callboard-csrf]").content;
  const beat = setInterval(async () => {
    const answer = await fetch(lease.dataset.hold, {
      method: "POST",
      headers: { "X-CSRF-Token": token },
      redirect: "manual",
    });
    if (answer.type !== "opaqueredirect") {
      clearInterval(beat);
      location.reload();
    }
  }, BEAT);
  let sending = false;
  document.addEventListener("submit", () => {
    sending = true;
  });
  window.addEventListener("pagehide", () => {
    if (!sending) {
      navigator.sendBeacon(`${lease.dataset.hold}/release?_csrf=${encodeURIComponent(token)}`);
    }
  });
}

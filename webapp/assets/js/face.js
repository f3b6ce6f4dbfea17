// Three guided pictures by camera, put into the same form that takes files. Without a camera the files remain, worth the same.
import { distance, light, people } from "./face-advice.js";

const PICTURES = ["front", "second", "third"];
const WIDTH = 60;
const HEIGHT = 80;
const EVERY = 600;

const stage = document.querySelector("[data-face]");
const start = document.querySelector("[data-face-start]");
const form = document.getElementById("face");
let taken = 0;
let stream;
let timer;
let busy = false;

if (navigator.mediaDevices?.getUserMedia && stage?.showModal) {
  const video = stage.querySelector("[data-face-video]");
  start.hidden = false;
  start.addEventListener("click", () => open(video));
  stage.addEventListener("close", close);
  stage.querySelector("[data-face-stop]").addEventListener("click", () => stage.close());
  stage.querySelector("[data-face-shoot]").addEventListener("click", () => shoot(video));
}

async function open(video) {
  try {
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "user", width: { ideal: 1280 } } });
    video.srcObject = stream;
    taken = 0;
    stage.showModal();
    ask();
    await video.play();
    timer = setInterval(() => advise(video), EVERY);
  } catch {
    stage.close();
    document.querySelector("[data-face-none]").hidden = false;
    start.hidden = true;
  }
}

function close() {
  clearInterval(timer);
  stream?.getTracks().forEach((track) => track.stop());
}

function ask() {
  for (const name of ["count", "pose"]) {
    stage.querySelectorAll(`[data-face-${name}]`).forEach((one, i) => {
      one.hidden = i !== taken;
    });
  }
}

async function advise(video) {
  const small = document.createElement("canvas");
  small.width = WIDTH;
  small.height = HEIGHT;
  const pen = small.getContext("2d", { willReadFrequently: true });
  const scale = Math.max(WIDTH / video.videoWidth, HEIGHT / video.videoHeight);
  const w = video.videoWidth * scale;
  const h = video.videoHeight * scale;
  pen.drawImage(video, (WIDTH - w) / 2, (HEIGHT - h) / 2, w, h);
  const { data } = pen.getImageData(0, 0, WIDTH, HEIGHT);
  const seen = await detect(video);
  tell("light", light(data, WIDTH));
  tell("distance", seen.distance ?? distance(data, WIDTH));
  tell("people", seen.people);
}

/** Few browsers can count faces; the others say nothing about it. */
async function detect(video) {
  try {
    return window.FaceDetector ? people(boxes(await new window.FaceDetector().detect(video)), video.videoHeight) : {};
  } catch {
    return {};
  }
}

function boxes(faces) {
  return faces.map((face) => face.boundingBox);
}

/** Changes the line only if it says something else, for it is read aloud. */
function tell(name, word) {
  const line = stage.querySelector(`[data-face-check="${name}"]`);
  const text = line.querySelector("span");
  line.hidden = word === undefined;
  if (word !== undefined && text.textContent !== line.dataset[word]) {
    text.textContent = line.dataset[word];
    line.classList.toggle("is-amiss", word !== "fine");
  }
}

function shoot(video) {
  if (busy) {
    return;
  }
  busy = true;
  const picture = document.createElement("canvas");
  picture.width = video.videoWidth;
  picture.height = video.videoHeight;
  picture.getContext("2d").drawImage(video, 0, 0);
  picture.toBlob((blob) => keep(blob, PICTURES[taken]), "image/jpeg", 0.92);
}

function keep(blob, name) {
  const files = new DataTransfer();
  files.items.add(new File([blob], `${name}.jpg`, { type: "image/jpeg" }));
  form.elements[name].files = files.files;
  taken += 1;
  busy = false;
  if (taken < PICTURES.length) {
    ask();
  } else {
    form.querySelector("[data-face-way]").value = "camera";
    stage.close();
    form.requestSubmit();
  }
}

// Three guided pictures by camera, put into the same form that takes files. Without a camera the files remain, worth the same.
const POSES = ["front", "left", "up"];
const stage = document.querySelector("[data-face]");
const start = document.querySelector("[data-face-start]");
const form = document.getElementById("face");
let pose = 0;
let stream;

if (navigator.mediaDevices?.getUserMedia && stage) {
  const video = stage.querySelector("[data-face-video]");
  const say = stage.querySelector("[data-face-say]");
  start.hidden = false;
  start.addEventListener("click", async () => {
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "user", width: { ideal: 1280 } } });
      video.srcObject = stream;
      await video.play();
      stage.hidden = false;
      start.hidden = true;
      ask(say);
    } catch {
      document.querySelector("[data-face-none]").hidden = false;
      start.hidden = true;
    }
  });
  stage.querySelector("[data-face-shoot]").addEventListener("click", () => shoot(video, say));
}

function ask(say) {
  say.textContent = `${stage.dataset[POSES[pose]]}  ${pose + 1} / ${POSES.length}`;
}

function shoot(video, say) {
  const picture = document.createElement("canvas");
  picture.width = video.videoWidth;
  picture.height = video.videoHeight;
  picture.getContext("2d").drawImage(video, 0, 0);
  picture.toBlob((blob) => {
    const files = new DataTransfer();
    files.items.add(new File([blob], `${POSES[pose]}.jpg`, { type: "image/jpeg" }));
    form.elements[POSES[pose]].files = files.files;
    pose += 1;
    if (pose < POSES.length) {
      ask(say);
    } else {
      stream.getTracks().forEach((track) => track.stop());
      form.querySelector("[data-face-way]").value = "camera";
      form.requestSubmit();
    }
  }, "image/jpeg", 0.92);
}

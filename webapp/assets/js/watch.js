// Tells the server that a video goes on, which counts by its own clock; nobody jumps ahead of what he has seen.
const video = document.querySelector("[data-watch]");
const lost = document.querySelector("[data-watch-lost]");

document.querySelector("video.clip")?.addEventListener("error", () => {
  lost.hidden = false;
});

if (video) {
  const left = document.querySelector("[data-watch-left]");
  const EVERY = 4000;
  let furthest = 0;
  let timer = 0;
  let done = false;

  const clock = (seconds) => Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");

  const tell = async (begins) => {
    if (done) {
      return;
    }
    const fields = new URLSearchParams({ _csrf: video.dataset.csrf, begins: String(begins) });
    const answer = await fetch(video.dataset.watch, { method: "POST", body: fields }).catch(() => null);
    if (answer === null || !answer.ok) {
      return;
    }
    const seconds = Number(await answer.text());
    left.textContent = left.dataset.words.replace("{0}", clock(seconds));
    if (seconds === 0) {
      done = true;
      clearInterval(timer);
      document.querySelector("[data-watch-owed]").hidden = true;
      document.querySelector("[data-watch-done]").hidden = false;
    }
  };

  video.addEventListener("playing", () => {
    clearInterval(timer);
    tell(true);
    timer = setInterval(() => tell(false), EVERY);
  });
  ["pause", "waiting"].forEach((halt) =>
    video.addEventListener(halt, () => {
      clearInterval(timer);
      tell(false);
    }),
  );
  video.addEventListener("timeupdate", () => {
    if (!video.seeking && video.currentTime < furthest + 2) {
      furthest = Math.max(furthest, video.currentTime);
    }
  });
  video.addEventListener("seeking", () => {
    if (!done && video.currentTime > furthest + 1) {
      video.currentTime = furthest;
    }
  });
  video.addEventListener("ratechange", () => {
    if (!done && video.playbackRate !== 1) {
      video.playbackRate = 1;
    }
  });
}

// Is there any sound? A meter for the eye and a fact for the take; it never refuses anything.

const QUIET = 0.012;
// Longer than the pause between two looks, so that a short beat cannot fall between them.
const WINDOW = 8192;
const EVERY_MS = 100;
const QUIET_FOR_MS = 6000;

export class Sound {
  level = 0;
  heard = false;
  #context;
  #source;
  #timer;
  #lastSound = performance.now();

  constructor(stream) {
    this.#context = new AudioContext();
    this.#context.resume().catch(() => {});
    const analyser = this.#context.createAnalyser();
    analyser.fftSize = WINDOW;
    // Kept in a field: an unreferenced source may be collected and falls silent.
    this.#source = this.#context.createMediaStreamSource(stream);
    this.#source.connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    this.#timer = setInterval(() => this.#listen(analyser, samples), EVERY_MS);
  }

  /** True after some seconds without a sound. */
  get quiet() {
    return performance.now() - this.#lastSound > QUIET_FOR_MS;
  }

  close() {
    clearInterval(this.#timer);
    this.#context.close().catch(() => {});
  }

  #listen(analyser, samples) {
    analyser.getFloatTimeDomainData(samples);
    const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    this.level = Math.min(1, peak * 1.5);
    if (peak < QUIET) return;
    this.heard = true;
    this.#lastSound = performance.now();
  }
}

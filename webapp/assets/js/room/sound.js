// Is there any sound? A meter for the eye and a fact for the take; it never refuses anything.

const QUIET = 0.004;
const EVERY_MS = 100;
const QUIET_FOR_MS = 6000;

export class Sound {
  level = 0;
  heard = false;
  #context;
  #timer;
  #lastSound = performance.now();

  constructor(stream) {
    this.#context = new AudioContext();
    this.#context.resume().catch(() => {});
    const analyser = this.#context.createAnalyser();
    analyser.fftSize = 1024;
    this.#context.createMediaStreamSource(stream).connect(analyser);
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
    const rms = Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
    this.level = Math.min(1, rms * 6);
    if (rms < QUIET) return;
    this.heard = true;
    this.#lastSound = performance.now();
  }
}

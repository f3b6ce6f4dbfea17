// The camera as a subject asks for it. Measured traps: asking a portrait camera for 1280×720 crops the picture,
// so the wish follows the orientation and resizeMode is none; an exact facingMode fails where the browser does not know
// it, so it is a wish too and checked afterwards; old tracks are stopped before a new camera is opened.

const LONG = 1280;
const SHORT = 720;
const FACING = { FRONT: "user", REAR: "environment" };

export class Camera {
  stream = null;
  #rules;

  constructor(rules) {
    this.#rules = rules;
  }

  /** Opens the camera the rules ask for, or the one chosen by hand. Throws the browser's DOMException. */
  async open(deviceId = null) {
    this.close();
    this.stream = await navigator.mediaDevices.getUserMedia({ video: this.#video(deviceId), audio: this.#audio() });
    return this.stream;
  }

  close() {
    this.stream?.getTracks().forEach((track) => track.stop());
    this.stream = null;
  }

  get live() {
    return this.stream !== null && this.stream.getTracks().every((track) => track.readyState === "live");
  }

  /** FRONT, REAR or UNKNOWN (desktop cameras do not say). */
  get facing() {
    const mode = this.#track?.getSettings().facingMode;
    return Object.keys(FACING).find((name) => FACING[name] === mode) ?? "UNKNOWN";
  }

  /** False only where the browser knows the camera is the wrong one. */
  get facingFits() {
    return this.#rules.camera === "FREE" || this.facing === "UNKNOWN" || this.facing === this.#rules.camera;
  }

  /** Whether the picture really has the orientation asked for: `video` shows the stream. */
  fits(video) {
    if (this.#rules.orientation === "FREE" || !video.videoWidth) return true;
    const landscape = video.videoWidth >= video.videoHeight;
    return landscape === (this.#rules.orientation === "LANDSCAPE");
  }

  /** The cameras to choose from by hand. */
  async choices() {
    const devices = await navigator.mediaDevices.enumerateDevices();
    return devices.filter((device) => device.kind === "videoinput");
  }

  get deviceId() {
    return this.#track?.getSettings().deviceId ?? null;
  }

  get #track() {
    return this.stream?.getVideoTracks()[0];
  }

  #video(deviceId) {
    const portrait = this.#rules.orientation === "PORTRAIT" || (this.#rules.orientation === "FREE" && heldUpright());
    const facing = FACING[this.#rules.camera];
    return {
      width: { ideal: portrait ? SHORT : LONG },
      height: { ideal: portrait ? LONG : SHORT },
      frameRate: { ideal: 30 },
      resizeMode: { ideal: "none" },
      ...(deviceId ? { deviceId: { exact: deviceId } } : facing ? { facingMode: { ideal: facing } } : {}),
    };
  }

  /** What speech wants (cancelling, suppression, gain) ruins music. */
  #audio() {
    const speech = !this.#rules.music;
    return { echoCancellation: speech, noiseSuppression: speech, autoGainControl: speech, channelCount: { ideal: 2 } };
  }
}

/** A narrow window at a desk is no phone held upright. */
const heldUpright = () => window.matchMedia("(orientation: portrait) and (pointer: coarse)").matches;

/** Keeps the screen as it is turned, where a browser allows it; otherwise a turn is only noted. */
export async function holdOrientation(orientation) {
  if (orientation === "FREE") return;
  await screen.orientation?.lock?.(orientation.toLowerCase()).catch(() => {});
}

export function releaseOrientation() {
  try {
    screen.orientation?.unlock?.();
  } catch {
    // Browsers without a lock have nothing to release.
  }
}

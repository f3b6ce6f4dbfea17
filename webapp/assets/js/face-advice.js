// What can be said about a picture without leaving the browser. It only advises: a picture is never refused for it.

const DARK = 60;
const BRIGHT = 215;
const BEHIND = 55;
const FAR = 0.18;
const NEAR = 0.5;

/** Is it light enough? data: RGBA of a picture that is width pixels wide and 4/3 as high. */
export function light(data, width) {
  const inside = mean(data, width, true);
  const around = mean(data, width, false);
  if (around - inside > BEHIND) {
    return "even";
  }
  return inside < DARK ? "dark" : inside > BRIGHT ? "bright" : "fine";
}

/** Is the head about as large as the oval? Undefined where nothing looks like skin, for then we cannot tell. */
export function distance(data, width) {
  const inside = skin(data, width, true);
  const around = skin(data, width, false);
  if (inside < 0.05) {
    return undefined;
  }
  return inside < FAR ? "far" : around > NEAR ? "near" : "fine";
}

/** How many people, and how near, by boxes of a face detector in a picture that is so high. */
export function people(boxes, height) {
  const near = boxes.length === 1 ? boxes[0].height / height : undefined;
  return {
    people: boxes.length === 0 ? "nobody" : boxes.length > 1 ? "several" : "fine",
    distance: near === undefined ? undefined : near < 0.28 ? "far" : near > 0.85 ? "near" : "fine",
  };
}

function mean(data, width, inside) {
  let sum = 0;
  let count = 0;
  each(data, width, inside, (r, g, b) => {
    sum += 0.299 * r + 0.587 * g + 0.114 * b;
    count += 1;
  });
  return sum / Math.max(1, count);
}

/** The share of pixels with the hue of skin, which all skins share; lightness does not matter. */
function skin(data, width, inside) {
  let sum = 0;
  let count = 0;
  each(data, width, inside, (r, g, b) => {
    const blue = 128 - 0.169 * r - 0.331 * g + 0.5 * b;
    const red = 128 + 0.5 * r - 0.419 * g - 0.081 * b;
    sum += blue > 77 && blue < 127 && red > 133 && red < 175 ? 1 : 0;
    count += 1;
  });
  return sum / Math.max(1, count);
}

function each(data, width, inside, see) {
  const height = data.length / 4 / width;
  for (let i = 0; i < data.length; i += 4) {
    const x = ((i / 4) % width) / width - 0.5;
    const y = Math.floor(i / 4 / width) / height - 0.5;
    if ((x * x) / 0.137 + (y * y) / 0.176 < 1 === inside) {
      see(data[i], data[i + 1], data[i + 2]);
    }
  }
}

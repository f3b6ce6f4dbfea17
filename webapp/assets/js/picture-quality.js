// What can be told about a picture on the device alone: how large, how sharp, how light. Advice and no more; the server looks at
// the content, people at the rest. Sizes in pixels of the part that will be sent.
const EDGE = 320;
const SMALLEST = 600;

// Of the differences between neighbours on a picture of this size; below it letters of a document swim.
const SHARP = 60;
const DARK = 70;
const BRIGHT = 225;
const GLARING = 0.12;

/** @param picture canvas with the part that will be sent; width, height its size in the original */
export function quality(picture, width, height) {
  const grey = greyOf(picture);
  return { size: Math.min(width, height) >= SMALLEST, blur: sharpness(grey) >= SHARP, light: light(grey) };
}

function greyOf(picture) {
  const scale = Math.min(1, EDGE / Math.max(picture.width, picture.height));
  const small = document.createElement("canvas");
  small.width = Math.max(3, Math.round(picture.width * scale));
  small.height = Math.max(3, Math.round(picture.height * scale));
  const pen = small.getContext("2d");
  pen.drawImage(picture, 0, 0, small.width, small.height);
  const { data } = pen.getImageData(0, 0, small.width, small.height);
  const grey = new Float32Array(small.width * small.height);
  for (let i = 0; i < grey.length; i++) {
    grey[i] = 0.299 * data[4 * i] + 0.587 * data[4 * i + 1] + 0.114 * data[4 * i + 2];
  }
  return { grey, width: small.width, height: small.height };
}

// The variance of the Laplacian: edges make it large, fog makes it small.
function sharpness({ grey, width, height }) {
  let sum = 0;
  let squares = 0;
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      const edge = 4 * grey[at] - grey[at - 1] - grey[at + 1] - grey[at - width] - grey[at + width];
      sum += edge;
      squares += edge * edge;
    }
  }
  const many = (width - 2) * (height - 2);
  return squares / many - (sum / many) ** 2;
}

function light({ grey }) {
  const mean = grey.reduce((sum, one) => sum + one, 0) / grey.length;
  const glare = grey.filter((one) => one > 252).length / grey.length;
  return mean >= DARK && (mean <= BRIGHT || glare < GLARING);
}

import { inflateSync } from 'node:zlib';

export interface Pixel {
  readonly rgb: readonly [number, number, number];
  /** 0 is fully transparent, 255 opaque. */
  readonly alpha: number;
}

/** Bytes of a pixel by the header's "colour type": RGB and RGBA, the two that the icons use. */
const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** The pixels of a PNG file, row by row. Reads 8 bits a channel, not interlaced. */
export function pixelsOf(png: Uint8Array): Pixel[] {
  const file = Buffer.from(png);
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const [depth, type, ...ways] = file.subarray(24, 29);
  const channels = CHANNELS[type ?? 0];
  if (depth !== 8 || channels === undefined || ways.some(Boolean)) throw new Error('another kind of PNG');
  const lines = inflateSync(Buffer.concat(chunks(file, 'IDAT')));
  const stride = width * channels;
  let above: Uint8Array = new Uint8Array(stride);
  return Array.from({ length: height }, (_, y) => {
    const start = y * (stride + 1);
    const line = lines.subarray(start + 1, start + 1 + stride);
    above = unfiltered(lines[start] ?? 0, line, above, channels);
    return pixelsIn(above, channels);
  }).flat();
}

function chunks(file: Buffer, wanted: string): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12) {
    const data = file.subarray(at + 8, at + 8 + file.readUInt32BE(at));
    if (file.toString('latin1', at + 4, at + 8) === wanted) found.push(data);
  }
  return found;
}

/** Undoes the filter of one line (PNG specification, section 9). */
function unfiltered(filter: number, line: Uint8Array, above: Uint8Array, channels: number): Uint8Array {
  const out = new Uint8Array(line.length);
  line.forEach((byte, i) => {
    const [left, up, corner] = [out[i - channels] ?? 0, above[i] ?? 0, above[i - channels] ?? 0];
    out[i] = byte + ([0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0);
  });
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const far = [left, up, corner].map(value => Math.abs(guess - value)) as [number, number, number];
  if (far[0] <= far[1] && far[0] <= far[2]) return left;
  return far[1] <= far[2] ? up : corner;
}

const pixelsIn = (line: Uint8Array, channels: number): Pixel[] =>
  Array.from({ length: line.length / channels }, (_, x) => {
    const [red = 0, green = 0, blue = 0, alpha = 255] = line.subarray(x * channels, (x + 1) * channels);
    return { rgb: [red, green, blue], alpha };
  });

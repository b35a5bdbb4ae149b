// The page's large image: noise, so that no compression makes it lighter than the 150 KB it stands for, in few colours,
// so that it has the pixels to be the page's largest contentful paint.
import { crc32, deflateSync } from 'node:zlib';
import { sequence } from './words.mjs';

const [width, height, bits] = [1200, 500, 2];

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A PNG in four greys. */
export function heroImage() {
  const next = sequence(7);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = bits;
  const row = (width * bits) / 8 + 1; // each begins with its filter: none
  const pixels = Buffer.alloc(row * height);
  for (let i = 0; i < pixels.length; i++) pixels[i] = i % row === 0 ? 0 : Math.floor(next() * 256);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

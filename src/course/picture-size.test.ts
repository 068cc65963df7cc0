import { expect, test } from 'vitest';
import { pictureSize } from './picture-size.ts';

const NOTHING = Buffer.alloc(0);
const bytes = (hex: string, length = 40): Buffer =>
  Buffer.concat([Buffer.from(hex.replace(/ /g, ''), 'hex'), Buffer.alloc(length)]);

test.each([
  ['<svg width="640" height="360" viewBox="0 0 10 10">', { width: 640, height: 360 }],
  [`<svg height='36.4px' width='64.6px'>`, { width: 65, height: 36 }],
  ['<?xml version="1.0"?><svg viewBox="0 0 640 280">', { width: 640, height: 280 }],
  ['<svg width="100%" viewBox="0,0,4,3">', { width: 4, height: 3 }],
  ['<svg>', undefined],
  ['no picture', undefined],
])('%s', (svg, size) => {
  expect(pictureSize('a.svg', NOTHING, svg)).toEqual(size);
});

test('raster pictures tell their size in their first bytes', () => {
  expect(pictureSize('a.png', bytes('89504e470d0a1a0a 0000000d 49484452 00000280 00000168'), undefined)).toEqual({
    width: 640,
    height: 360,
  });
  expect(pictureSize('a.jpg', bytes('ffd8 ffe0 0004 0000 ffc2 0011 08 0168 0280'), undefined)).toEqual({
    width: 640,
    height: 360,
  });
  const webp = '52494646 00000000 57454250';
  expect(pictureSize('a.webp', bytes(`${webp} 56503820 00000000 000000 9d012a 8002 6801`), undefined)).toEqual({
    width: 640,
    height: 360,
  });
  expect(pictureSize('a.webp', bytes(`${webp} 5650384c 00000000 2f 7fc25900`), undefined)).toEqual({
    width: 640,
    height: 360,
  });
  expect(pictureSize('a.webp', bytes(`${webp} 56503858 00000000 00000000 7f0200 670100`), undefined)).toEqual({
    width: 640,
    height: 360,
  });
});

test('a file that is not what its name says has no size', () => {
  for (const name of ['a.png', 'a.jpg', 'a.webp'])
    expect(pictureSize(name, bytes('3c737667'), undefined)).toBeUndefined();
});

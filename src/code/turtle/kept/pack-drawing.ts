import { clipText } from '../../../core/text.ts';
import { cssColorNames } from '../../checks/css-color-names.ts';
import type { Point } from '../command.ts';
import type { Drawing, Shape } from '../drawing.ts';
import {
  FURTHEST,
  GRAINS,
  LONGEST_TEXT,
  MOST_PACKED,
  type PackedColor,
  type PackedDrawing,
  type PackedPoints,
  type PackedShape,
  WIDEST,
} from './packed-drawing.ts';

/** The drawing in few characters; undefined: it takes more than are kept, even in whole pixels. */
export function packDrawing({ background, shapes }: Drawing): PackedDrawing | undefined {
  for (const grain of GRAINS) {
    const packed = {
      background: packColor(background),
      grain,
      shapes: shapes.map((shape) => packShape(shape, grain)),
    };
    if (JSON.stringify(packed).length <= MOST_PACKED) return packed;
  }
  return undefined;
}

function packShape(shape: Shape, grain: number): PackedShape {
  const color = packColor(shape.color);
  switch (shape.type) {
    case 'path':
      return ['path', color, sized(shape.width), packPoints(shape.points, grain)];
    case 'fill':
      return ['fill', color, packPoints(shape.points, grain)];
    case 'dot':
      return ['dot', color, ...placed(shape.at), sized(shape.size)];
    case 'stamp':
      return ['stamp', color, ...placed(shape.at), tenths(shape.heading % 360), clipText(shape.shape, LONGEST_TEXT)];
    case 'text':
      return ['text', color, ...placed(shape.at), sized(shape.size), shape.align, clipText(shape.text, LONGEST_TEXT)];
  }
}

/** Steps are taken between rounded places, so that roundings don't add up. A step of nothing is left out, but for the first. */
function packPoints(points: readonly Point[], grain: number): PackedPoints {
  const packed: number[] = [];
  let [lastX, lastY] = [0, 0];
  for (const [x, y] of points) {
    const [nextX, nextY] = [parts(x, grain), parts(y, grain)];
    const isStill = nextX === lastX && nextY === lastY;
    if (packed.length < 4 || !isStill) packed.push(nextX - lastX, nextY - lastY);
    [lastX, lastY] = [nextX, nextY];
  }
  return packed;
}

/** Turtles know the names of CSS and hexadecimal digits; `none` fills with nothing. */
function packColor(color: string): PackedColor {
  const digits = cssColorNames.get(color) ?? /^#([0-9a-f]{6})$/.exec(color)?.[1] ?? shortHex(color);
  return digits === undefined ? 'none' : `#${digits}`;
}

const shortHex = (color: string): string | undefined => /^#([0-9a-f]{3})$/.exec(color)?.[1]?.replace(/./g, '$&$&');

const bounded = (value: number): number => Math.max(-FURTHEST, Math.min(FURTHEST, value));
/** Whole parts of a pixel; no -0, which JSON can't write. */
const parts = (value: number, grain: number): number => Math.round(bounded(value) * grain) + 0;
const tenths = (value: number): number => Math.round(value * 10) / 10 + 0;
const placed = ([x, y]: Point): readonly [number, number] => [tenths(bounded(x)), tenths(bounded(y))];
const sized = (value: number): number => tenths(Math.max(0, Math.min(WIDEST, value)));

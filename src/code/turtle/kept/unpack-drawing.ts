import { isArrayOf, isNumber, isRecord, isString, type Json } from '../../../core/json.ts';
import type { Point } from '../command.ts';
import type { Drawing, Shape } from '../drawing.ts';
import { FURTHEST, GRAINS, LONGEST_TEXT, MOST_PACKED, WIDEST } from './packed-drawing.ts';

/**
 * The drawing that was packed so. Anybody may have written it: undefined unless all of it is in order, no longer than
 * what is kept, with numbers that can be drawn and colours that are nothing but colours.
 */
export function unpackDrawing(packed: Json | undefined): Drawing | undefined {
  if (!isRecord(packed) || JSON.stringify(packed).length > MOST_PACKED) return undefined;
  const { background, grain, shapes } = packed;
  if (!isColor(background) || !isNumber(grain) || !GRAINS.includes(grain) || !Array.isArray(shapes)) return undefined;
  const unpacked = shapes.map((shape) => unpackShape(shape, grain));
  return isArrayOf(unpacked, (shape): shape is Shape => shape !== undefined)
    ? { background, shapes: unpacked }
    : undefined;
}

function unpackShape(shape: unknown, grain: number): Shape | undefined {
  if (!Array.isArray(shape)) return undefined;
  const [type, color, ...rest]: readonly unknown[] = shape;
  return isColor(color) && isString(type) && Object.keys(UNPACK).includes(type)
    ? UNPACK[type as Shape['type']](color, rest, grain)
    : undefined;
}

type Unpack = (color: string, rest: readonly unknown[], grain: number) => Shape | undefined;

const UNPACK: { readonly [T in Shape['type']]: Unpack } = {
  path: (color, [width, packed], grain) => {
    const points = unpackPoints(packed, grain);
    return isSize(width) && points ? { type: 'path', color, width, points } : undefined;
  },
  fill: (color, [packed], grain) => {
    const points = unpackPoints(packed, grain);
    return points && { type: 'fill', color, points };
  },
  dot: (color, [x, y, size]) =>
    isPlace(x) && isPlace(y) && isSize(size) ? { type: 'dot', color, at: [x, y], size } : undefined,
  stamp: (color, [x, y, heading, shape]) =>
    isPlace(x) && isPlace(y) && isPlace(heading) && isText(shape)
      ? { type: 'stamp', color, at: [x, y], heading, shape }
      : undefined,
  text: (color, [x, y, size, align, text]) =>
    isPlace(x) && isPlace(y) && isSize(size) && isAlign(align) && isText(text)
      ? { type: 'text', color, at: [x, y], size, align, text }
      : undefined,
};

function unpackPoints(packed: unknown, grain: number): readonly Point[] | undefined {
  if (!isArrayOf(packed, isWhole) || packed.length % 2 !== 0) return undefined;
  const points: Point[] = [];
  let [x, y] = [0, 0];
  for (let at = 0; at < packed.length; at += 2) {
    [x, y] = [x + (packed[at] ?? 0), y + (packed[at + 1] ?? 0)];
    if (!isPlace(x / grain) || !isPlace(y / grain)) return undefined;
    points.push([x / grain, y / grain]);
  }
  return points;
}

const isColor = (value: unknown): value is string => isString(value) && /^(?:#[0-9a-f]{6}|none)$/.test(value);
const isWhole = (value: unknown): value is number => isNumber(value) && Number.isInteger(value);
const isPlace = (value: unknown): value is number => isNumber(value) && Math.abs(value) <= FURTHEST;
const isSize = (value: unknown): value is number => isNumber(value) && value >= 0 && value <= WIDEST;
const isText = (value: unknown): value is string => isString(value) && Array.from(value).length <= LONGEST_TEXT;
const isAlign = (value: unknown): value is 'left' | 'center' | 'right' =>
  value === 'left' || value === 'center' || value === 'right';

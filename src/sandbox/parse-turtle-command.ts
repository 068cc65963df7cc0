import type { Pen, Point, TurtleCommand } from '../code/turtle/command.ts';
import { isArrayOf, isBoolean, isNumber, isRecord, isString } from '../core/json.ts';

type Fields = Readonly<Record<string, unknown>>;
type Parsed<T extends TurtleCommand['type']> = Extract<TurtleCommand, { type: T }> | undefined;

/** A turtle's command, if it has the shape of one; undefined for all else. Only its own fields are kept. */
export function parseTurtleCommand(value: unknown): TurtleCommand | undefined {
  if (!isRecord(value) || !isString(value.type)) return undefined;
  return Object.keys(PARSERS).includes(value.type) ? PARSERS[value.type as TurtleCommand['type']](value) : undefined;
}

const PARSERS: { readonly [T in TurtleCommand['type']]: (value: Fields) => Parsed<T> } = {
  line: ({ turtle, from, to, pen, speed }) =>
    isNumber(turtle) && isPoint(from) && isPoint(to) && (pen === null || isPen(pen)) && isNumber(speed)
      ? { type: 'line', turtle, from, to, pen: pen && { color: pen.color, width: pen.width }, speed }
      : undefined,
  turn: ({ turtle, heading, speed }) =>
    isNumber(turtle) && isNumber(heading) && isNumber(speed) ? { type: 'turn', turtle, heading, speed } : undefined,
  fill: ({ turtle, points, color, begin }) =>
    isNumber(turtle) && isArrayOf(points, isPoint) && isName(color) && isNumber(begin)
      ? { type: 'fill', turtle, points, color, begin }
      : undefined,
  dot: ({ turtle, at, size, color }) =>
    isNumber(turtle) && isPoint(at) && isNumber(size) && isName(color)
      ? { type: 'dot', turtle, at, size, color }
      : undefined,
  write: ({ turtle, at, text, color, align, size }) =>
    isNumber(turtle) && isPoint(at) && isString(text) && isName(color) && isAlign(align) && isNumber(size)
      ? { type: 'write', turtle, at, text, color, align, size }
      : undefined,
  stamp: ({ turtle, at, heading, shape, color }) =>
    isNumber(turtle) && isPoint(at) && isNumber(heading) && isName(shape) && isName(color)
      ? { type: 'stamp', turtle, at, heading, shape, color }
      : undefined,
  background: ({ color }) => (isName(color) ? { type: 'background', color } : undefined),
  look: ({ turtle, shape, color, shown }) =>
    isNumber(turtle) && isName(shape) && isName(color) && isBoolean(shown)
      ? { type: 'look', turtle, shape, color, shown }
      : undefined,
  clear: ({ turtle }) => (turtle === null || isNumber(turtle) ? { type: 'clear', turtle } : undefined),
};

const isPoint = (value: unknown): value is Point =>
  Array.isArray(value) && value.length === 2 && value.every((part) => isNumber(part));
const isPen = (value: unknown): value is Pen => isRecord(value) && isName(value.color) && isNumber(value.width);
const isName = (value: unknown): value is string => isString(value) && value.length <= 100;
const isAlign = (value: unknown): value is 'left' | 'center' | 'right' =>
  value === 'left' || value === 'center' || value === 'right';

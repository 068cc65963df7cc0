import type { Point, TurtleCommand } from './command.ts';
import { type Drawing, drawingOf, type Shape } from './drawing.ts';
import { type Segment, segmentsOf, TOLERANCE } from './segments.ts';

/**
 * Do both lists of commands draw the same? Lines may be drawn in any order, direction and number of pieces; the widths of pens, the speed and
 * the turtle itself don't matter. Colours of lines, fills, dots, the words written and the background do. One pixel is forgiven.
 */
export function isSameDrawing(a: readonly TurtleCommand[], b: readonly TurtleCommand[]): boolean {
  const [one, other] = [drawingOf(a), drawingOf(b)];
  return (
    one.background === other.background &&
    pairUp(segmentsOf(one), segmentsOf(other), isSameSegment) &&
    haveSameMarks(one, other)
  );
}

const isNear = (a: Point, b: Point): boolean =>
  Math.abs(a[0] - b[0]) <= TOLERANCE && Math.abs(a[1] - b[1]) <= TOLERANCE;

function isSameSegment(a: Segment, b: Segment): boolean {
  if (a.color !== b.color) return false;
  return (isNear(a.from, b.from) && isNear(a.to, b.to)) || (isNear(a.from, b.to) && isNear(a.to, b.from));
}

type Mark = Exclude<Shape, { type: 'path' }>;

const marksOf = ({ shapes }: Drawing): readonly Mark[] =>
  shapes.filter((shape): shape is Mark => shape.type !== 'path');

const haveSameMarks = (a: Drawing, b: Drawing): boolean => pairUp(marksOf(a), marksOf(b), isSameMark);

function isSameMark(a: Mark, b: Mark): boolean {
  if (a.type === 'fill') return b.type === 'fill' && a.color === b.color && isSameOutline(a.points, b.points);
  if (b.type === 'fill' || !isNear(a.at, b.at) || a.color !== b.color) return false;
  if (a.type === 'dot') return b.type === 'dot' && Math.abs(a.size - b.size) <= TOLERANCE;
  if (a.type === 'text') return b.type === 'text' && a.text.trim() === b.text.trim();
  return b.type === 'stamp' && a.shape === b.shape;
}

/** Outlines are the same if their sides are, wherever they begin. */
const isSameOutline = (a: readonly Point[], b: readonly Point[]): boolean =>
  pairUp(sidesOf(a), sidesOf(b), isSameSegment);

function sidesOf(points: readonly Point[]): readonly Segment[] {
  const [first] = points;
  if (first === undefined) return [];
  return segmentsOf({ background: '', shapes: [{ type: 'path', points: [...points, first], color: '', width: 1 }] });
}

/** Can each of the one be given one of the other, with none left over? */
function pairUp<T>(ones: readonly T[], others: readonly T[], isSame: (a: T, b: T) => boolean): boolean {
  if (ones.length !== others.length) return false;
  const left = [...others];
  return ones.every((one) => {
    const at = left.findIndex((other) => isSame(one, other));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

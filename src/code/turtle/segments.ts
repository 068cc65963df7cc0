import type { Point } from './command.ts';
import type { Drawing } from './drawing.ts';

/** A straight line of one colour, longest possible: pieces that lie on one line and touch are one. */
export interface Segment {
  readonly from: Point;
  readonly to: Point;
  readonly color: string;
}

/** Pixels by which drawings may differ and still be the same. */
export const TOLERANCE = 1;
/** How far a piece may turn, as the sine of the angle, and still lie on the same line. */
const STRAIGHT = 0.01;

/** The lines of a drawing as segments, in an order that says nothing. */
export function segmentsOf({ shapes }: Drawing): readonly Segment[] {
  const rows = new Map<string, Segment[]>();
  for (const shape of shapes) {
    if (shape.type !== 'path') continue;
    for (let at = 1; at < shape.points.length; at += 1) {
      const [from, to] = [shape.points[at - 1] as Point, shape.points[at] as Point];
      if (lengthOf(from, to) > TOLERANCE / 2) addTo(rows, { from, to, color: shape.color });
    }
  }
  return [...rows.values()].flatMap(mergedRow);
}

const lengthOf = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** Segments of about the same direction and colour stand in one row, so that only those are compared. */
function addTo(rows: Map<string, Segment[]>, given: Segment): void {
  const segment = normalised(given);
  const angle = Math.atan2(segment.to[1] - segment.from[1], segment.to[0] - segment.from[0]);
  const key = `${Math.round(angle / STRAIGHT)} ${segment.color}`;
  const row = rows.get(key);
  if (row) row.push(segment);
  else rows.set(key, [segment]);
}

/** From left to right, and from bottom to top where it is upright. */
function normalised({ from, to, color }: Segment): Segment {
  const isUpright = Math.abs(to[0] - from[0]) < lengthOf(from, to) * STRAIGHT;
  const isBackward = isUpright ? to[1] < from[1] : to[0] < from[0];
  return isBackward ? { from: to, to: from, color } : { from, to, color };
}

function mergedRow(row: readonly Segment[]): readonly Segment[] {
  const first = row[0];
  if (first === undefined) return [];
  const along = (point: Point): number => alongOf(first, point);
  const sorted = [...row].sort((a, b) => along(a.from) - along(b.from));
  const merged: Segment[] = [];
  for (const segment of sorted) {
    const at = merged.findIndex(
      (other) => isOneLine(other, segment) && along(segment.from) <= along(other.to) + TOLERANCE,
    );
    const other = merged[at];
    if (other === undefined) merged.push(segment);
    else if (along(segment.to) > along(other.to)) merged[at] = { ...other, to: segment.to };
  }
  return merged;
}

/** How far a point lies along the direction of a segment. */
function alongOf({ from, to }: Segment, [x, y]: Point): number {
  const length = lengthOf(from, to);
  return (x * (to[0] - from[0]) + y * (to[1] - from[1])) / length;
}

function isOneLine(a: Segment, b: Segment): boolean {
  return distanceFromLine(a, b.from) <= TOLERANCE && distanceFromLine(a, b.to) <= TOLERANCE;
}

function distanceFromLine({ from, to }: Segment, [x, y]: Point): number {
  return Math.abs((to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0])) / lengthOf(from, to);
}

import type { Point, TurtleCommand } from './command.ts';
import { drawingOf } from './drawing.ts';
import { segmentsOf, TOLERANCE } from './segments.ts';

/** Is every end of a line met by another line, so that nothing is left open? Not where nothing is drawn. */
export function isClosed(commands: readonly TurtleCommand[]): boolean {
  const { background, shapes } = drawingOf(commands);
  const segments = segmentsOf({ background, shapes: shapes.map((shape) => ({ ...shape, color: '' })) });
  const meets = (point: Point, self: number): boolean =>
    segments.some(({ from, to }, index) => index !== self && distance(point, from, to) <= TOLERANCE);
  return segments.length > 1 && segments.every(({ from, to }, index) => meets(from, index) && meets(to, index));
}

/** From a point to the nearest point of a line with two ends. */
function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const part = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - part * dx, y - ay - part * dy);
}

import { wordTable } from '../../core/word-table.ts';
import type { Point } from './command.ts';

/** The outlines of the turtle's shapes when it looks to the east, in pixels; y goes up. An unknown name is the classic arrow. */
const OUTLINES: Readonly<Record<string, readonly Point[]>> = wordTable({
  classic: [
    [0, 0],
    [-9, 5],
    [-7, 0],
    [-9, -5],
  ],
  arrow: [
    [0, 10],
    [0, -10],
    [10, 0],
  ],
  triangle: [
    [-6, 10],
    [-6, -10],
    [11.5, 0],
  ],
  square: [
    [10, 10],
    [-10, 10],
    [-10, -10],
    [10, -10],
  ],
  circle: ring(10, 20),
  turtle: [
    ...[
      15, 1.8, 12, 3.4, 9.2, 2.8, 6.4, 5.6, 9.4, 9, 7, 11, 3.4, 7.6, -3.2, 7.6, -7.4, 10.6, -9.4, 8.4, -6.6, 5.4,
    ].reduce(pairs, [] as Point[]),
    ...[-8.6, 1.2, -12, 0, -8.6, -1.2, -6.6, -5.4, -9.4, -8.4, -7.4, -10.6, -3.2, -7.6, 3.4, -7.6].reduce(
      pairs,
      [] as Point[],
    ),
    ...[7, -11, 9.4, -9, 6.4, -5.6, 9.2, -2.8, 12, -3.4, 15, -1.8].reduce(pairs, [] as Point[]),
  ],
  blank: [],
});

function pairs(points: Point[], _number: number, at: number, all: readonly number[]): Point[] {
  if (at % 2 === 0) points.push([all[at] as number, all[at + 1] as number]);
  return points;
}

function ring(radius: number, corners: number): readonly Point[] {
  return Array.from({ length: corners }, (_, index) => {
    const angle = (2 * Math.PI * index) / corners;
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
  });
}

/** The outline of a shape where a turtle stands and as it looks, in the turtle's coordinates. */
export function turtleOutline(shape: string, [x, y]: Point, heading: number): readonly Point[] {
  const angle = (heading * Math.PI) / 180;
  const [across, up] = [Math.cos(angle), Math.sin(angle)];
  return (OUTLINES[shape] ?? OUTLINES.classic ?? []).map(([px, py]) => [
    x + px * across - py * up,
    y + px * up + py * across,
  ]);
}

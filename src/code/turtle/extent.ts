import type { Point } from './command.ts';
import type { Shape } from './drawing.ts';

/** A box in the turtle's coordinates: y goes up. */
export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** Half of a printed turtle, in pixels. */
const STAMP_RADIUS = 12;

/** The smallest box that holds the shapes; undefined without any. */
export function extentOf(shapes: readonly Shape[]): Extent | undefined {
  let [left, right, bottom, top] = [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const shape of shapes) {
    for (const [[x, y], around] of cornersOf(shape)) {
      left = Math.min(left, x - around);
      right = Math.max(right, x + around);
      bottom = Math.min(bottom, y - around);
      top = Math.max(top, y + around);
    }
  }
  return left > right ? undefined : { left, right, bottom, top };
}

/** Points of a shape, and how far it reaches around them. */
function cornersOf(shape: Shape): readonly (readonly [Point, number])[] {
  switch (shape.type) {
    case 'path':
      return shape.points.map((point) => [point, shape.width / 2]);
    case 'fill':
      return shape.points.map((point) => [point, 0]);
    case 'dot':
      return [[shape.at, shape.size / 2]];
    case 'stamp':
      return [[shape.at, STAMP_RADIUS]];
    case 'text':
      return textCorners(shape);
  }
}

const LATIN_WIDTH = 0.6;

/** About: how wide a letter is, only the one who draws knows. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((width, char) => width + (char > '\u2e7f' ? size : size * LATIN_WIDTH), 0);

function textCorners({
  at: [x, y],
  text,
  align,
  size,
}: Extract<Shape, { type: 'text' }>): readonly (readonly [Point, number])[] {
  const width = textWidth(text, size);
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  return [
    [[left, y - size * 0.3], 0],
    [[left + width, y + size], 0],
  ];
}

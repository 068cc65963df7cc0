import type { TurtleCommand } from './command.ts';
import { countSides } from './count-sides.ts';
import { drawingOf } from './drawing.ts';
import { isClosed } from './is-closed.ts';

/** What there is to say of a drawing, for whoever can't see it; no language in it. */
export interface DrawingFacts {
  /** Straight lines, pieces in one direction counted once. */
  readonly lines: number;
  readonly fills: number;
  readonly dots: number;
  readonly stamps: number;
  readonly texts: readonly string[];
  /** CSS colours of lines and fills, in the order in which they came. */
  readonly colors: readonly string[];
  readonly closed: boolean;
}

export function describeDrawing(commands: readonly TurtleCommand[]): DrawingFacts {
  const { shapes } = drawingOf(commands);
  const count = (type: string): number => shapes.filter((shape) => shape.type === type).length;
  return {
    lines: countSides(commands),
    fills: count('fill'),
    dots: count('dot'),
    stamps: count('stamp'),
    texts: shapes.flatMap((shape) => (shape.type === 'text' ? [shape.text] : [])),
    colors: [...new Set(shapes.map(({ color }) => color))],
    closed: isClosed(commands),
  };
}

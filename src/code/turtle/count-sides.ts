import type { TurtleCommand } from './command.ts';
import { drawingOf } from './drawing.ts';
import { segmentsOf } from './segments.ts';

/** How many straight sides the drawing has: pieces that go on in the same direction are one side, a side drawn twice is one. */
export const countSides = (commands: readonly TurtleCommand[]): number => {
  const { background, shapes } = drawingOf(commands);
  // A side half in red and half in blue is still one side.
  const plain = shapes.map((shape) => ({ ...shape, color: '' }));
  return segmentsOf({ background, shapes: plain }).length;
};

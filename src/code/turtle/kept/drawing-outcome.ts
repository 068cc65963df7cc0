import type { TurtleCommand } from '../command.ts';
import { drawingOf } from '../drawing.ts';
import { packDrawing } from './pack-drawing.ts';
import type { PackedDrawing } from './packed-drawing.ts';

/** What is kept with a program that was run: its drawing; null: it was too large to be kept. */
export type DrawingOutcome = { readonly drawing: PackedDrawing | null };

/** What to keep of what turtles did; undefined: there is nothing to be seen. */
export function drawingOutcome(commands: readonly TurtleCommand[]): DrawingOutcome | undefined {
  const drawing = drawingOf(commands);
  if (drawing.shapes.length === 0 && drawing.background === 'white') return undefined;
  return { drawing: packDrawing(drawing) ?? null };
}

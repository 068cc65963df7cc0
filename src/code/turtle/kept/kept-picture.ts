import { isRecord, type Json } from '../../../core/json.ts';
import { drawingSvg } from '../turtle-svg.ts';
import { unpackDrawing } from './unpack-drawing.ts';

/**
 * The address of an image of the drawing that was kept when a program was run, its own size, vectors throughout. As an
 * image, not as elements: whatever it holds can neither run nor reach the page. undefined: none was kept, or it can't be
 * read; null: it was too large to be kept.
 */
export function keptPicture(outcome: Json | undefined, title: string): string | null | undefined {
  if (!isRecord(outcome)) return undefined;
  if (outcome.drawing === null) return null;
  const drawing = unpackDrawing(outcome.drawing as Json | undefined);
  return drawing && `data:image/svg+xml,${encodeURIComponent(drawingSvg(drawing, title))}`;
}

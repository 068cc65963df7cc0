import { countSides } from './count-sides.ts';
import { isClosed } from './is-closed.ts';
import { isSameDrawing } from './same-drawing.ts';

/** How drawings are looked at when goals are judged. */
export const drawingRules = { countSides, isClosed, isSameDrawing } as const;

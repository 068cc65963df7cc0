/**
 * A finished drawing as it is kept with a work: plain JSON and short, so that it can lie in a row, travel in a file and
 * be drawn again without running anything. How it came about (speeds, turns, what was cleared) is left out.
 */
export type PackedDrawing = {
  readonly background: PackedColor;
  /** Into how many parts a pixel is divided in lists of points. */
  readonly grain: number;
  readonly shapes: readonly PackedShape[];
};

/** The first shape lies at the bottom. Places, sizes and widths are pixels. */
export type PackedShape =
  | readonly ['path', color: PackedColor, width: number, points: PackedPoints]
  | readonly ['fill', color: PackedColor, points: PackedPoints]
  | readonly ['dot', color: PackedColor, x: number, y: number, size: number]
  | readonly ['stamp', color: PackedColor, x: number, y: number, heading: number, shape: string]
  | readonly ['text', color: PackedColor, x: number, y: number, size: number, align: string, text: string];

/** `#rrggbb`, or `none`. */
export type PackedColor = string;

/** x and y of the first point, then how far it is to each next one, all in parts of a pixel. */
export type PackedPoints = readonly number[];

/** The finest first: what is too long in tenths of a pixel may fit in whole ones. */
export const GRAINS: readonly number[] = [10, 1];

/** Characters of JSON: a hundred circles, or a thousand lines each in a colour of its own. */
export const MOST_PACKED = 50_000;

/** Pixels from the middle, a hundred windows wide; what lies further out is drawn at this edge. */
export const FURTHEST = 50_000;

/** Pixels of a pen, a dot or a letter. */
export const WIDEST = 10_000;

/** Characters of one text. */
export const LONGEST_TEXT = 1000;

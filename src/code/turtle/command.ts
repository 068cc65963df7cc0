/**
 * What a turtle does, as facts: where it was, where it is. All geometry is done where the program runs; who draws, exports
 * or judges needs no rules of turtles. Coordinates as in the standard library: (0, 0) in the middle, x to the right, y up.
 */
export type TurtleCommand =
  /** Moved, with the pen down (`pen`: its colour and width) or up (null). */
  | {
      readonly type: 'line';
      readonly turtle: number;
      readonly from: Point;
      readonly to: Point;
      readonly pen: Pen | null;
      /** 1 slowest … 10 fast, 0 at once. */
      readonly speed: number;
    }
  /** Turned; degrees counted as in the standard library: 0 east, 90 north. */
  | { readonly type: 'turn'; readonly turtle: number; readonly heading: number; readonly speed: number }
  /** A shape filled, drawn under the lines that came after its beginning. `begin`: how many commands came before it. */
  | {
      readonly type: 'fill';
      readonly turtle: number;
      readonly points: readonly Point[];
      readonly color: string;
      readonly begin: number;
    }
  | {
      readonly type: 'dot';
      readonly turtle: number;
      readonly at: Point;
      readonly size: number;
      readonly color: string;
    }
  | {
      readonly type: 'write';
      readonly turtle: number;
      readonly at: Point;
      readonly text: string;
      readonly color: string;
      readonly align: 'left' | 'center' | 'right';
      /** In pixels. */
      readonly size: number;
    }
  /** A print of the turtle's own shape. */
  | {
      readonly type: 'stamp';
      readonly turtle: number;
      readonly at: Point;
      readonly heading: number;
      readonly shape: string;
      readonly color: string;
    }
  | { readonly type: 'background'; readonly color: string }
  /** How a turtle looks from now on. */
  | {
      readonly type: 'look';
      readonly turtle: number;
      readonly shape: string;
      readonly color: string;
      readonly shown: boolean;
    }
  /** Everything that this turtle drew goes (`turtle` null: all of all). */
  | { readonly type: 'clear'; readonly turtle: number | null };

export type Point = readonly [x: number, y: number];

export interface Pen {
  /** A CSS colour. */
  readonly color: string;
  readonly width: number;
}

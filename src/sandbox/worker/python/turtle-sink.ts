import type { Pen, Point, TurtleCommand } from '../../../code/turtle/command.ts';
import type { PassedValue } from './passed-value.ts';

/** Takes what modules/turtle.py says and hands it on as commands, many at a time. */
export interface TurtleSink {
  take(args: readonly PassedValue[]): void;
  flush(): void;
}

const BATCH = 100;
const PATIENCE_MS = 16;

/** `now`: milliseconds from any beginning. */
export function turtleSink(emit: (commands: readonly TurtleCommand[]) => void, now: () => number): TurtleSink {
  let waiting: TurtleCommand[] = [];
  let flushed = now();
  const outlines = new Map<number, Point[]>();

  const flush = (): void => {
    if (waiting.length === 0) return;
    const commands = waiting;
    waiting = [];
    flushed = now();
    emit(commands);
  };

  return {
    flush,
    take(args) {
      const command = toCommand(args, outlines);
      if (command === undefined) return;
      waiting.push(command);
      if (waiting.length >= BATCH || now() - flushed > PATIENCE_MS) flush();
    },
  };
}

/** The arguments stand in the order in which modules/turtle.py gives them. A fill comes point by point first. */
function toCommand(args: readonly PassedValue[], outlines: Map<number, Point[]>): TurtleCommand | undefined {
  const [type] = args;
  const number = (at: number): number => Number(args[at]);
  const text = (at: number): string => String(args[at]);
  const point = (at: number): Point => [number(at), number(at + 1)];
  switch (type) {
    case 'line':
      return { type, turtle: number(1), from: point(2), to: point(4), speed: number(6), pen: penOf(args[7], args[8]) };
    case 'turn':
      return { type, turtle: number(1), heading: number(2), speed: number(3) };
    case 'corner': {
      const outline = outlines.get(number(1));
      if (outline) outline.push(point(2));
      else outlines.set(number(1), [point(2)]);
      return undefined;
    }
    case 'fill': {
      const points = outlines.get(number(1)) ?? [];
      outlines.delete(number(1));
      return { type, turtle: number(1), points, color: text(2), begin: number(3) };
    }
    case 'dot':
      return { type, turtle: number(5), at: point(1), size: number(3), color: text(4) };
    case 'write': {
      const looks = { color: text(4), align: alignOf(args[5]), size: number(6) };
      return { type, turtle: number(7), at: point(1), text: text(3), ...looks };
    }
    case 'stamp':
      return { type, turtle: number(6), at: point(1), heading: number(3), shape: text(4), color: text(5) };
    case 'background':
      return { type, color: text(1) };
    case 'look':
      return { type, turtle: number(1), shape: text(2), color: text(3), shown: args[4] === true };
    case 'clear':
      return { type, turtle: args[1] === null ? null : number(1) };
    default:
      return undefined;
  }
}

const penOf = (color: PassedValue | undefined, width: PassedValue | undefined): Pen | null =>
  typeof color === 'string' ? { color, width: Number(width) } : null;

const alignOf = (align: PassedValue | undefined): 'left' | 'center' | 'right' =>
  align === 'center' || align === 'right' ? align : 'left';

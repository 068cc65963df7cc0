import { assertNever } from '../../core/assert-never.ts';
import type { Pen, Point, TurtleCommand } from './command.ts';

/** Something on the canvas. Several lines of one pen in a row are one path. */
export type Shape =
  | { readonly type: 'path'; readonly points: readonly Point[]; readonly color: string; readonly width: number }
  | { readonly type: 'fill'; readonly points: readonly Point[]; readonly color: string }
  | { readonly type: 'dot'; readonly at: Point; readonly size: number; readonly color: string }
  | {
      readonly type: 'text';
      readonly at: Point;
      readonly text: string;
      readonly color: string;
      readonly align: 'left' | 'center' | 'right';
      readonly size: number;
    }
  | {
      readonly type: 'stamp';
      readonly at: Point;
      readonly heading: number;
      readonly shape: string;
      readonly color: string;
    };

/** What can be seen when all commands are done; the first shape lies at the bottom. */
export interface Drawing {
  readonly background: string;
  readonly shapes: readonly Shape[];
}

/** A shape, whose it is, and the command after which it lies in the pile. */
interface Placed {
  readonly turtle: number;
  readonly order: number;
  readonly shape: Shape;
}

/** The drawing that these commands make. */
export function drawingOf(commands: readonly TurtleCommand[]): Drawing {
  let background = 'white';
  let placed: Placed[] = [];
  commands.forEach((command, index) => {
    if (command.type === 'background') background = command.color;
    else if (command.type === 'clear')
      placed = placed.filter(({ turtle }) => command.turtle !== null && turtle !== command.turtle);
    else place(placed, command, index);
  });
  // A fill lies under the lines of its own outline; sort keeps the order of what is equal.
  return { background, shapes: joined([...placed].sort((a, b) => a.order - b.order)) };
}

function place(
  placed: Placed[],
  command: Exclude<TurtleCommand, { type: 'background' | 'clear' }>,
  index: number,
): void {
  const shape = shapeOf(command);
  if (shape === undefined) return;
  const order = command.type === 'fill' ? command.begin - 0.5 : index;
  placed.push({ turtle: command.turtle, order, shape });
}

type Path = Extract<Shape, { type: 'path' }>;

/** Lines that go on where the one below them ended, in the same pen, become one path. */
function joined(placed: readonly Placed[]): readonly Shape[] {
  const shapes: Shape[] = [];
  for (const { shape } of placed) {
    const last = shapes[shapes.length - 1];
    // The list was made here and is seen by nobody yet; a copy for each line would take forever.
    if (last?.type === 'path' && shape.type === 'path' && goesOn(last, shape))
      (last.points as Point[]).push(...shape.points.slice(1));
    else shapes.push(shape.type === 'path' ? { ...shape, points: [...shape.points] } : shape);
  }
  return shapes;
}

function goesOn(last: Path, next: Path): boolean {
  const [end, start] = [last.points[last.points.length - 1], next.points[0]];
  if (end === undefined || start === undefined || end[0] !== start[0] || end[1] !== start[1]) return false;
  return last.color === next.color && last.width === next.width;
}

/** What a command leaves on the canvas, if anything. */
export function shapeOf(command: TurtleCommand): Shape | undefined {
  switch (command.type) {
    case 'line':
      return command.pen === null ? undefined : pathOf(command.from, command.to, command.pen);
    case 'fill':
      return { type: 'fill', points: command.points, color: command.color };
    case 'dot':
      return { type: 'dot', at: command.at, size: command.size, color: command.color };
    case 'write': {
      const { at, text, color, align, size } = command;
      return { type: 'text', at, text, color, align, size };
    }
    case 'stamp': {
      const { at, heading, shape, color } = command;
      return { type: 'stamp', at, heading, shape, color };
    }
    case 'turn':
    case 'look':
    case 'background':
    case 'clear':
      return undefined;
    default:
      return assertNever(command);
  }
}

const pathOf = (from: Point, to: Point, { color, width }: Pen): Path => ({
  type: 'path',
  points: [from, to],
  color,
  width,
});

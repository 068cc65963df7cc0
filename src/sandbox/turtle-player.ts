import type { Point, TurtleCommand } from '../code/turtle/command.ts';
import { drawingOf, type Shape, shapeOf } from '../code/turtle/drawing.ts';
import { turtleSvg } from '../code/turtle/turtle-svg.ts';
import { openTurtleCanvas, type Standing, turtlePng } from './turtle-canvas.ts';

export type TurtleSpeed = 'slow' | 'normal' | 'fast' | 'instant';

/** Draws what turtles do, while it comes, at the speed that the child sets. */
export interface TurtlePlayer {
  /** More to draw, after what is waiting. */
  draw(commands: readonly TurtleCommand[]): void;
  setSpeed(speed: TurtleSpeed): void;
  /** An empty window: nothing drawn, nothing waiting. */
  clear(): void;
  /** Draws all that is waiting now. */
  finish(): void;
  /** Resolves when all that has come is drawn. */
  whenIdle(): Promise<void>;
  /** The finished drawing as a picture, and as the text of an SVG file. */
  png(): Promise<Blob>;
  svg(): string;
  dispose(): void;
}

export interface TurtlePlayerOptions {
  /** Nothing moves: all is drawn at once. */
  readonly reducedMotion: boolean;
  /** What a screen reader says of the canvas; also the title of the SVG. */
  readonly label: string;
}

/** Pixels and degrees a second of a turtle of middling speed (6). */
const PACE: Readonly<Record<TurtleSpeed, number>> = {
  slow: 100,
  normal: 400,
  fast: 2000,
  instant: Number.POSITIVE_INFINITY,
};
const MIDDLE_SPEED = 6;
/** Milliseconds of a frame that may go into drawing, so that the page still answers. */
const BUDGET_MS = 8;
/** The clock is asked only so often. */
const COMMANDS_BETWEEN_LOOKS = 64;
/** A longer queue is drawn faster, or a big picture would take an hour. */
const PATIENT_QUEUE = 1000;
/** A frame that came late doesn't make the turtle jump further than this. */
const LONGEST_FRAME_MS = 100;
const PNG_SCALE = 2;

const START: Standing = { at: [0, 0], heading: 0, shape: 'classic', color: 'black', shown: false };

/** Opens a player on a canvas; call `dispose` when the canvas goes. */
export function openTurtlePlayer(
  canvas: HTMLCanvasElement,
  { reducedMotion, label }: TurtlePlayerOptions,
): TurtlePlayer {
  const page = openTurtleCanvas(canvas);
  const turtles = new Map<number, Standing>();
  let commands: TurtleCommand[] = [];
  let [done, progress] = [0, 0];
  let speed: TurtleSpeed = 'normal';
  let frame = 0;
  let lastFrame: number | undefined;
  let waiting: (() => void)[] = [];

  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', label);

  const redraw = (): void => page.redraw(drawingOf(commands.slice(0, done)));
  const show = (): void => page.show(turtles.values(), unfinished(commands[done], progress));
  const standing = (turtle: number): Standing => turtles.get(turtle) ?? START;

  /** Moves the turtles, and says whether all must be drawn anew. */
  const move = (command: TurtleCommand): boolean => {
    if (command.type === 'line') turtles.set(command.turtle, { ...standing(command.turtle), at: command.to });
    if (command.type === 'turn') turtles.set(command.turtle, { ...standing(command.turtle), heading: command.heading });
    if (command.type === 'look') {
      const { shape, color, shown } = command;
      turtles.set(command.turtle, { ...standing(command.turtle), shape, color, shown });
    }
    const hasZoomed = reachOf(command).map(page.reach).some(Boolean);
    return hasZoomed || command.type === 'clear' || command.type === 'background';
  };

  /** Does the next command to its end. A fill lies under the lines that came after its beginning: they are drawn again. */
  const step = (): boolean => {
    const command = commands[done] as TurtleCommand;
    done += 1;
    progress = 0;
    if (move(command)) return true;
    const again = command.type === 'fill' ? commands.slice(command.begin, done - 1).map(shapeOf) : [];
    for (const shape of [shapeOf(command), ...again]) if (shape) page.add(shape);
    return false;
  };

  const pace = (): number => {
    if (reducedMotion) return PACE.instant;
    return PACE[speed] * Math.max(1, (commands.length - done) / PATIENT_QUEUE);
  };

  const advance = (ms: number): void => {
    const until = performance.now() + BUDGET_MS;
    let [left, isStale] = [ms / 1000, false];
    for (let count = 1; done < commands.length; count += 1) {
      if (count % COMMANDS_BETWEEN_LOOKS === 0 && performance.now() > until) break;
      const seconds = secondsOf(commands[done] as TurtleCommand, standing, pace()) * (1 - progress);
      if (seconds > left) {
        progress += ((1 - progress) * left) / seconds;
        break;
      }
      left -= seconds;
      isStale = step() || isStale;
    }
    if (isStale) redraw();
    const next = commands[done];
    if (next?.type === 'line' && progress > 0)
      turtles.set(next.turtle, { ...standing(next.turtle), at: between(next.from, next.to, progress) });
  };

  const settle = (): void => {
    const resolved = waiting;
    waiting = [];
    for (const resolve of resolved) resolve();
  };

  const onFrame = (now: number): void => {
    frame = 0;
    advance(Math.min(LONGEST_FRAME_MS, now - (lastFrame ?? now)));
    lastFrame = now;
    show();
    if (done < commands.length) frame = requestAnimationFrame(onFrame);
    else {
      lastFrame = undefined;
      settle();
    }
  };
  const start = (): void => {
    if (frame === 0) frame = requestAnimationFrame(onFrame);
  };
  const stop = (): void => {
    cancelAnimationFrame(frame);
    [frame, lastFrame] = [0, undefined];
  };
  const refit = (): void => {
    if (!page.fit()) return;
    redraw();
    show();
  };

  const observer = new ResizeObserver(refit);
  observer.observe(canvas);
  refit();

  return {
    draw(added) {
      for (const command of added) commands.push(command);
      start();
    },
    setSpeed(wanted) {
      speed = wanted;
    },
    clear() {
      stop();
      commands = [];
      [done, progress] = [0, 0];
      turtles.clear();
      redraw();
      show();
      settle();
    },
    finish() {
      stop();
      for (; done < commands.length; done += 1) move(commands[done] as TurtleCommand);
      progress = 0;
      redraw();
      show();
      settle();
    },
    whenIdle: () => (done < commands.length ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
    png: () => turtlePng(commands, PNG_SCALE),
    svg: () => turtleSvg(commands, label),
    dispose() {
      stop();
      observer.disconnect();
      settle();
    },
  };
}

const between = ([ax, ay]: Point, [bx, by]: Point, part: number): Point => [
  ax + (bx - ax) * part,
  ay + (by - ay) * part,
];

/** The line as far as it is drawn. */
function unfinished(command: TurtleCommand | undefined, progress: number): Shape | undefined {
  if (command?.type !== 'line' || progress === 0) return undefined;
  return shapeOf({ ...command, to: between(command.from, command.to, progress) });
}

/** How long a command takes to watch; what isn't a movement takes no time. */
function secondsOf(command: TurtleCommand, standing: (turtle: number) => Standing, pace: number): number {
  if (command.type !== 'line' && command.type !== 'turn') return 0;
  if (command.speed === 0) return 0;
  return amountOf(command, standing) / (pace * (command.speed / MIDDLE_SPEED));
}

function amountOf(
  command: Extract<TurtleCommand, { type: 'line' | 'turn' }>,
  standing: (turtle: number) => Standing,
): number {
  if (command.type === 'line') return Math.hypot(command.to[0] - command.from[0], command.to[1] - command.from[1]);
  const turned = Math.abs(command.heading - standing(command.turtle).heading) % 360;
  return Math.min(turned, 360 - turned);
}

/** The points that must be seen. A pen that is up may leave the window. */
function reachOf(command: TurtleCommand): readonly Point[] {
  if (command.type === 'line') return command.pen === null ? [] : [command.from, command.to];
  return 'at' in command ? [command.at] : [];
}

import type { Point, TurtleCommand } from '../code/turtle/command.ts';
import { type Drawing, drawingOf, type Shape } from '../code/turtle/drawing.ts';
import { turtleOutline } from '../code/turtle/turtle-shapes.ts';

/** The window that the turtle starts in the middle of, in its own pixels. */
export const TURTLE_WINDOW = { width: 600, height: 450 } as const;

/** A turtle as it stands. */
export interface Standing {
  readonly at: Point;
  readonly heading: number;
  readonly shape: string;
  readonly color: string;
  readonly shown: boolean;
}

/** Puts shapes on a canvas and keeps them there, so that each frame draws only what is new. */
export interface TurtleCanvas {
  /** One more shape on top of all. */
  add(shape: Shape): void;
  /** All anew. */
  redraw(drawing: Drawing): void;
  /** Shows what is there, with the turtles on top and the line that is being drawn. */
  show(turtles: Iterable<Standing>, unfinished: Shape | undefined): void;
  /** Makes sure that the point can be seen; true if everything must be drawn anew, smaller. */
  reach(point: Point): boolean;
  /** Fits the canvas to its place on the page; true if everything must be drawn anew. */
  fit(): boolean;
}

/** Each time something leaves the window, it becomes so much wider: few steps, so few times all is drawn anew. */
const ZOOM_STEP = 1.25;
const EDGE = 12;

export function openTurtleCanvas(canvas: HTMLCanvasElement): TurtleCanvas {
  const ink = document.createElement('canvas');
  const [onPage, onInk] = [contextOf(canvas), contextOf(ink)];
  let zoom = 1;
  let background = 'white';

  const fit = (): boolean => {
    const width = Math.max(1, Math.round((canvas.clientWidth || TURTLE_WINDOW.width) * devicePixelRatio));
    const height = Math.round((width * TURTLE_WINDOW.height) / TURTLE_WINDOW.width);
    if (canvas.width === width && canvas.height === height && ink.width === width) return false;
    [canvas.width, canvas.height, ink.width, ink.height] = [width, height, width, height];
    return true;
  };
  const aim = (context: CanvasRenderingContext2D): void => {
    const scale = ink.width / TURTLE_WINDOW.width / zoom;
    context.setTransform(scale, 0, 0, -scale, ink.width / 2, ink.height / 2);
  };

  return {
    fit,
    add(shape) {
      aim(onInk);
      paint(onInk, shape);
    },
    redraw(drawing) {
      background = drawing.background;
      onInk.setTransform(1, 0, 0, 1, 0, 0);
      onInk.clearRect(0, 0, ink.width, ink.height);
      aim(onInk);
      for (const shape of drawing.shapes) paint(onInk, shape);
    },
    show(turtles, unfinished) {
      onPage.setTransform(1, 0, 0, 1, 0, 0);
      onPage.fillStyle = background;
      onPage.fillRect(0, 0, canvas.width, canvas.height);
      onPage.drawImage(ink, 0, 0);
      aim(onPage);
      if (unfinished) paint(onPage, unfinished);
      for (const turtle of turtles) if (turtle.shown) paint(onPage, { type: 'stamp', ...turtle });
    },
    reach([x, y]) {
      const old = zoom;
      const isInside = (): boolean =>
        Math.abs(x) + EDGE <= (TURTLE_WINDOW.width / 2) * zoom &&
        Math.abs(y) + EDGE <= (TURTLE_WINDOW.height / 2) * zoom;
      while (!isInside() && zoom < 1e6) zoom *= ZOOM_STEP;
      return zoom !== old;
    },
  };
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas to draw on.');
  return context;
}

/** Draws a shape in the turtle's coordinates, y up. */
function paint(context: CanvasRenderingContext2D, shape: Shape): void {
  context.fillStyle = shape.color;
  switch (shape.type) {
    case 'path':
      context.strokeStyle = shape.color;
      context.lineWidth = shape.width;
      context.lineCap = 'round';
      context.lineJoin = 'round';
      trace(context, shape.points);
      context.stroke();
      return;
    case 'fill':
      trace(context, shape.points);
      context.fill('evenodd');
      return;
    case 'dot':
      context.beginPath();
      context.arc(shape.at[0], shape.at[1], shape.size / 2, 0, 2 * Math.PI);
      context.fill();
      return;
    case 'stamp':
      trace(context, turtleOutline(shape.shape, shape.at, shape.heading));
      context.fill();
      return;
    case 'text':
      paintText(context, shape);
  }
}

function trace(context: CanvasRenderingContext2D, points: readonly Point[]): void {
  context.beginPath();
  for (const [x, y] of points) context.lineTo(x, y);
}

function paintText(
  context: CanvasRenderingContext2D,
  { at: [x, y], text, align, size }: Extract<Shape, { type: 'text' }>,
): void {
  context.save();
  // Letters stand upright although y goes up.
  context.translate(x, y);
  context.scale(1, -1);
  context.font = `${size}px sans-serif`;
  context.textAlign = align;
  const lines = text.split('\n');
  lines.forEach((line, index) => {
    context.fillText(line, 0, -(lines.length - 1 - index) * size * 1.25);
  });
  context.restore();
}

/** A picture of all that was drawn, with nothing cut off, `scale` times its own size. */
export async function turtlePng(commands: readonly TurtleCommand[], scale: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = TURTLE_WINDOW.width * scale;
  canvas.height = TURTLE_WINDOW.height * scale;
  const context = contextOf(canvas);
  const { background, shapes } = drawingOf(commands);
  context.fillStyle = background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  const zoom = shapes
    .flatMap(pointsOf)
    .reduce(
      (most, [x, y]) =>
        Math.max(
          most,
          (Math.abs(x) + EDGE) / (TURTLE_WINDOW.width / 2),
          (Math.abs(y) + EDGE) / (TURTLE_WINDOW.height / 2),
        ),
      1,
    );
  context.setTransform(scale / zoom, 0, 0, -scale / zoom, canvas.width / 2, canvas.height / 2);
  for (const shape of shapes) paint(context, shape);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser made no picture.'))), 'image/png');
  });
}

const pointsOf = (shape: Shape): readonly Point[] => ('points' in shape ? shape.points : [shape.at]);

import { apply, asText, define, getOwnPropertyDescriptor } from '../worker/natives.ts';
import { getterOf } from './page-natives.ts';

type Method = (this: unknown, ...given: unknown[]) => unknown;

/** After so many pixels it is painted for good what was drawn: some 5 ms on a machine of today. */
const PIXELS = 20_000_000;

const DRAWING = [
  ...['fill', 'fillRect', 'fillText', 'stroke', 'strokeRect', 'strokeText', 'clearRect', 'drawImage', 'putImageData'],
];

/**
 * What is drawn on a canvas is only written down at first and painted after the task, however long that takes. With
 * this it is painted on the way, where it counts as the page's own work. `turn` is called at each thing drawn.
 */
export function guardDrawings(turn: () => void): void {
  const pens = CanvasRenderingContext2D.prototype as unknown as Record<string, Method>;
  const read = pens.getImageData as Method;
  const canvasOf = getterOf(pens, 'canvas');
  const widthOf = getterOf(HTMLCanvasElement.prototype, 'width');
  const heightOf = getterOf(HTMLCanvasElement.prototype, 'height');
  let pixels = 0;
  for (const name of DRAWING) {
    const old = pens[name] as Method;
    Object.defineProperty(pens, name, {
      value: function draw(this: unknown, ...given: unknown[]) {
        const drawn = apply(old, this, given);
        const canvas = canvasOf(this);
        // However little of it was touched.
        pixels += (widthOf(canvas) as number) * (heightOf(canvas) as number);
        if (pixels > PIXELS) {
          pixels = 0;
          apply(read, this, [0, 0, 1, 1]);
        }
        turn();
        return drawn;
      },
    });
  }
  paintInMemory();
}

/** Reading a pixel back is dear where a canvas is painted by the graphics card. Other pens than the flat one can't be counted. */
function paintInMemory(): void {
  const canvases = HTMLCanvasElement.prototype;
  const get = getOwnPropertyDescriptor(canvases, 'getContext')?.value as Method;
  Object.defineProperty(canvases, 'getContext', {
    value: function getContext(this: unknown, kind: unknown, options?: object) {
      if (asText(kind) !== '2d') return null;
      const wanted = { ...options };
      define(wanted, 'willReadFrequently', true);
      return apply(get, this, ['2d', wanted]);
    },
  });
  Reflect.deleteProperty(canvases, 'transferControlToOffscreen');
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../../core/json.ts';
import { cssColorNames } from '../../checks/css-color-names.ts';
import type { Point, TurtleCommand } from '../command.ts';
import type { Drawing, Shape } from '../drawing.ts';
import { drawingOutcome } from './drawing-outcome.ts';
import { keptPicture } from './kept-picture.ts';
import { packDrawing } from './pack-drawing.ts';
import { FURTHEST, MOST_PACKED } from './packed-drawing.ts';
import { unpackDrawing } from './unpack-drawing.ts';

const place = fc.double({ min: -900, max: 900, noNaN: true });
const point = fc.tuple(place, place);
const points = fc.array(point, { minLength: 2, maxLength: 30 });
const color = fc.constantFrom('red', '#0a0', '#1f6f94', 'none', ...cssColorNames.keys());
const size = fc.integer({ min: 0, max: 40 });
const shape: fc.Arbitrary<Shape> = fc.oneof(
  fc.record({ type: fc.constant('path' as const), points, color, width: size }),
  fc.record({ type: fc.constant('fill' as const), points, color }),
  fc.record({ type: fc.constant('dot' as const), at: point, size, color }),
  fc.record({
    type: fc.constant('text' as const),
    at: point,
    text: fc.string({ unit: 'grapheme', maxLength: 20 }),
    color,
    align: fc.constantFrom('left', 'center', 'right'),
    size,
  }),
  fc.record({
    type: fc.constant('stamp' as const),
    at: point,
    heading: fc.integer({ min: 0, max: 359 }),
    shape: fc.constantFrom('turtle', 'classic'),
    color,
  }),
);
const drawing: fc.Arbitrary<Drawing> = fc.record({ background: color, shapes: fc.array(shape, { maxLength: 20 }) });

const roundTrip = (given: Drawing): Drawing | undefined =>
  unpackDrawing(JSON.parse(JSON.stringify(packDrawing(given))) as Json);

const line = (from: Point, to: Point): TurtleCommand => ({
  ...{ type: 'line', turtle: 0, from, to, speed: 0 },
  pen: { color: 'black', width: 1 },
});

/** Points that jump about, so that no two steps are alike. */
const scribble = (count: number): readonly TurtleCommand[] => {
  const at = (index: number): Point => [(index * 7919.37) % 601, (index * 104729.71) % 449];
  return Array.from({ length: count }, (_, index) => line(at(index), at(index + 1)));
};

const packedShape = (...parts: readonly Json[]): Json => ({ background: '#ffffff', grain: 10, shapes: [parts] });

describe('a drawing that is kept', () => {
  it('comes back as it was, to a tenth of a pixel and in the same colours', () => {
    fc.assert(
      fc.property(drawing, (given) => {
        const back = roundTrip(given);
        expect(back?.shapes.map(({ type }) => type)).toEqual(given.shapes.map(({ type }) => type));
        back?.shapes.forEach((found, index) => {
          const meant = given.shapes[index] as Shape;
          expect(found.color).toMatch(meant.color === 'none' ? /^none$/ : /^#[0-9a-f]{6}$/);
          const [ends, ends2] = [endsOf(meant), endsOf(found)];
          for (const [at, end] of ends.entries())
            expect(Math.abs(end - (ends2[at] ?? Number.NaN))).toBeLessThan(0.0501);
        });
      }),
    );
  });

  it('is as short when it is packed again: nothing adds up', () => {
    fc.assert(
      fc.property(drawing, (given) => {
        const once = roundTrip(given) as Drawing;
        expect(packDrawing(once)).toEqual(packDrawing(given));
      }),
    );
  });

  it('fits in what is kept: a long one in whole pixels; one that doesn’t even so is not kept, and that is known', () => {
    const long = drawingOutcome(scribble(5500))?.drawing;
    expect(long?.grain).toBe(1);
    expect(JSON.stringify(long).length).toBeLessThanOrEqual(MOST_PACKED);
    expect(drawingOutcome(scribble(20_000))).toEqual({ drawing: null });
    expect(keptPicture({ drawing: null }, '画')).toBeNull();
  });

  it('is nothing where nothing is to be seen, and a coloured sheet where that is all', () => {
    const lifted: TurtleCommand = { ...line([0, 0], [9, 9]), pen: null } as TurtleCommand;
    expect(drawingOutcome([lifted])).toBeUndefined();
    expect(drawingOutcome([{ type: 'background', color: 'navy' }])?.drawing?.background).toBe('#000080');
  });

  it('ends at an edge, however far a turtle went', () => {
    const far = packDrawing({
      background: 'white',
      shapes: [
        {
          ...{ type: 'path', color: 'red', width: 1e30 },
          points: [
            [-1e300, 0],
            [0, 1e300],
          ],
        },
      ],
    });
    const back = unpackDrawing(far as Json);
    expect(back?.shapes[0]).toMatchObject({
      points: [
        [-FURTHEST, 0],
        [0, FURTHEST],
      ],
    });
  });
});

describe('what somebody else wrote where a drawing should be', () => {
  it('never throws, and what comes of it is an image with nothing in it but shapes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.string({ unit: 'binary' }), (value, title) => {
        const nearly = { background: '#ffffff', grain: 10, shapes: [value] } as Json;
        for (const given of [value as Json, nearly]) {
          const picture = keptPicture({ drawing: given }, title);
          if (picture) expect(onlyShapes(picture)).toBe(true);
        }
      }),
    );
  });

  it.each<[string, Json]>([
    ['nothing', null],
    ['a text', '<svg onload="alert(1)">'],
    ['no shapes', { background: '#ffffff', grain: 10 }],
    ['another grain', { background: '#ffffff', grain: 0, shapes: [] }],
    ['a colour that loads something', { background: 'url(https://x.example/)', grain: 10, shapes: [] }],
    ['a colour that ends its attribute', packedShape('dot', '"/><script>', 0, 0, 5)],
    ['a name for a colour', packedShape('dot', 'red', 0, 0, 5)],
    ['an unknown shape', packedShape('image', '#ff0000', 0, 0, 5)],
    ['a shape that every object has', packedShape('constructor', '#ff0000', 0, 0, 5)],
    ['a number too large', packedShape('dot', '#ff0000', 0, 0, 1e9)],
    ['a number below nothing', packedShape('dot', '#ff0000', 0, 0, -1)],
    ['steps that lead too far', packedShape('path', '#ff0000', 1, [FURTHEST * 10, 0, 1, 0])],
    ['half a point', packedShape('path', '#ff0000', 1, [1, 2, 3])],
    ['a step that is no number', packedShape('path', '#ff0000', 1, [1, '2'])],
    ['parts of parts', packedShape('fill', '#ff0000', [1, 2, 0.5, 0])],
    ['a place to align that is none', packedShape('text', '#ff0000', 0, 0, 9, 'x" onload="', 'hi')],
    ['one shape of many in disorder', { background: '#ffffff', grain: 10, shapes: [['dot', '#ff0000', 0, 0, 5], 7] }],
    ['more than is kept', packedShape('path', '#ff0000', 1, Array(MOST_PACKED / 2).fill(0))],
    ['a longer text', packedShape('text', '#ff0000', 0, 0, 9, 'left', 'x'.repeat(2000))],
  ])('is no drawing: %s', (_, value) => {
    expect(unpackDrawing(value)).toBeUndefined();
    expect(keptPicture({ drawing: value }, '画') ?? undefined).toBeUndefined();
  });

  it('is text where text may be, whatever signs are in it', () => {
    const text = packedShape('text', '#ff0000', 0, 0, 9, 'left', '</text><script>alert(1)</script>\ud800&');
    const picture = keptPicture({ drawing: text }, '<b>"\ud800') ?? '';
    expect(onlyShapes(picture)).toBe(true);
    expect(decodeURIComponent(picture)).toContain('&lt;/text&gt;&lt;script&gt;');
  });
});

const ALLOWED = ['svg', 'title', 'rect', 'polyline', 'polygon', 'circle', 'text', 'tspan'];

function onlyShapes(address: string): boolean {
  const svg = decodeURIComponent(address.replace('data:image/svg+xml,', ''));
  const tags = [...svg.matchAll(/<\/?([^\s/>]+)/g)].map(([, name]) => name ?? '');
  return (
    tags.every((name) => ALLOWED.includes(name)) && !/\son\w+=|href|url\(|style=/.test(svg.replace(/>[^<]*</g, '><'))
  );
}

const endsOf = (given: Shape): readonly number[] => {
  const all = 'points' in given ? given.points : [given.at];
  return [...(all[0] ?? []), ...(all[all.length - 1] ?? [])];
};

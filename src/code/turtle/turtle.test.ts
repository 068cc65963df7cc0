import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point, TurtleCommand } from './command.ts';
import { countSides } from './count-sides.ts';
import { describeDrawing } from './describe-drawing.ts';
import { drawingOf } from './drawing.ts';
import { isClosed } from './is-closed.ts';
import { isSameDrawing } from './same-drawing.ts';
import { turtleSvg } from './turtle-svg.ts';

const pen = { color: 'black', width: 1 };
const line = (from: Point, to: Point, color = 'black'): TurtleCommand => ({
  type: 'line',
  turtle: 0,
  from,
  to,
  pen: { ...pen, color },
  speed: 0,
});
const path = (...points: readonly Point[]): readonly TurtleCommand[] =>
  points.slice(1).map((to, index) => line(points[index] as Point, to));
const square = path([0, 0], [100, 0], [100, 100], [0, 100], [0, 0]);
const polygon = (sides: number): readonly TurtleCommand[] =>
  path(
    ...Array.from({ length: sides + 1 }, (_, at): Point => {
      const angle = (2 * Math.PI * at) / sides;
      return [80 * Math.cos(angle), 80 * Math.sin(angle)];
    }),
  );

/** Lines far enough from each other's direction that none of them is a piece of another. */
const star = fc
  .uniqueArray(fc.integer({ min: 0, max: 59 }), { minLength: 1, maxLength: 20 })
  .map((spokes) => spokes.map((spoke) => (spoke * Math.PI) / 60))
  .map((angles) => angles.map((angle) => line([0, 0], [90 * Math.cos(angle), 90 * Math.sin(angle)])));

describe('a drawing', () => {
  it('joins lines that go on in the same pen, and leaves out what the pen did not draw', () => {
    const lifted: TurtleCommand = { type: 'line', turtle: 0, from: [0, 0], to: [5, 5], pen: null, speed: 0 };
    expect(drawingOf([...square, lifted]).shapes).toHaveLength(1);
  });

  it('lays a fill under the lines of its outline, but over what was there before it began', () => {
    const before = line([-5, 0], [0, 0]);
    const fill: TurtleCommand = {
      type: 'fill',
      turtle: 0,
      points: [
        [0, 0],
        [100, 0],
        [100, 100],
      ],
      color: 'red',
      begin: 1,
    };
    const types = drawingOf([before, ...square, fill]).shapes.map(({ type }) => type);
    expect(types).toEqual(['path', 'fill', 'path']);
  });

  it('loses what one turtle drew when that turtle clears', () => {
    const dot: TurtleCommand = { type: 'dot', turtle: 1, at: [0, 0], size: 5, color: 'red' };
    expect(drawingOf([...square, dot, { type: 'clear', turtle: 0 }]).shapes).toMatchObject([{ type: 'dot' }]);
    expect(drawingOf([...square, dot, { type: 'clear', turtle: null }]).shapes).toEqual([]);
  });
});

describe('two drawings', () => {
  it('are the same whatever the order and direction of their lines', () => {
    fc.assert(
      fc.property(star, fc.integer(), (lines, seed) => {
        const turned = lines.map((command, index) =>
          command.type === 'line' && (index + seed) % 2 === 0
            ? { ...command, from: command.to, to: command.from }
            : command,
        );
        expect(isSameDrawing(lines, [...turned].reverse())).toBe(true);
      }),
    );
  });

  it('are the same when a line is drawn in pieces, or twice', () => {
    fc.assert(
      fc.property(star, fc.double({ min: 0.1, max: 0.9, noNaN: true }), (lines, part) => {
        const pieces = lines.flatMap((command) => {
          if (command.type !== 'line') return [];
          const middle: Point = [command.to[0] * part, command.to[1] * part];
          return [line(middle, command.to), line([0, 0], middle), line([0, 0], middle)];
        });
        expect(isSameDrawing(lines, pieces)).toBe(true);
      }),
    );
  });

  it('differ when a line is missing, longer or of another colour', () => {
    fc.assert(
      fc.property(star, (lines) => {
        expect(isSameDrawing(lines, lines.slice(1))).toBe(false);
        expect(isSameDrawing(lines, [...lines.slice(1), line([0, 0], [200, 7])])).toBe(false);
        const [first] = lines;
        if (first?.type === 'line')
          expect(isSameDrawing(lines, [...lines.slice(1), line(first.from, first.to, 'red')])).toBe(false);
      }),
    );
  });

  it('forgive a pixel and the width of the pen, but not three pixels', () => {
    const moved = (by: number) => path([0, by], [100, by], [100, 100 + by], [0, 100 + by], [0, by]);
    expect(isSameDrawing(square, moved(0.7))).toBe(true);
    expect(isSameDrawing(square, moved(3))).toBe(false);
  });

  it('compare fills by outline and colour, wherever the outline begins', () => {
    const fill = (points: readonly Point[], color: string): TurtleCommand => ({
      type: 'fill',
      turtle: 0,
      points,
      color,
      begin: 0,
    });
    const [a, b, c]: readonly Point[] = [
      [0, 0],
      [50, 0],
      [0, 50],
    ];
    const corners = [a, b, c] as Point[];
    expect(isSameDrawing([fill(corners, 'red')], [fill([corners[1], corners[2], corners[0]] as Point[], 'red')])).toBe(
      true,
    );
    expect(isSameDrawing([fill(corners, 'red')], [fill(corners, 'blue')])).toBe(false);
    expect(isSameDrawing([fill(corners, 'red')], [])).toBe(false);
  });
});

describe('sides and closedness', () => {
  it.each([3, 4, 5, 6, 8, 12, 36])('a figure with %i sides has so many, and is closed', (sides) => {
    expect(countSides(polygon(sides))).toBe(sides);
    expect(isClosed(polygon(sides))).toBe(true);
  });

  it('a side drawn in two steps is one', () => {
    expect(countSides(path([0, 0], [40, 0], [100, 0], [100, 100], [0, 100], [0, 0]))).toBe(4);
  });

  it('a figure with a gap is open, and so is nothing at all', () => {
    expect(isClosed(path([0, 0], [100, 0], [100, 100], [0, 100], [0, 5]))).toBe(false);
    expect(isClosed([])).toBe(false);
  });

  it('are told of a drawing as facts', () => {
    expect(describeDrawing(square)).toEqual({
      lines: 4,
      fills: 0,
      dots: 0,
      stamps: 0,
      texts: [],
      colors: ['black'],
      closed: true,
    });
  });
});

describe('the SVG', () => {
  it('shows all of the drawing, with a margin', () => {
    expect(turtleSvg(square, 'A square')).toContain('viewBox="-20.5 -120.5 141 141"');
  });

  it('escapes what a learner wrote', () => {
    const write = { type: 'write', turtle: 0, at: [0, 0], color: '"><script>', align: 'left', size: 12 } as const;
    const svg = turtleSvg([{ ...write, text: '</text><script>alert(1)</script>&\u0000' }], '<b>');
    expect(svg).not.toMatch(/<script|<b>/);
    expect(svg).not.toContain('\u0000');
    expect(svg).toContain('&lt;/text&gt;');
  });
});

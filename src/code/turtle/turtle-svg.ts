import type { Point, TurtleCommand } from './command.ts';
import { type Drawing, drawingOf, type Shape } from './drawing.ts';
import { type Extent, extentOf } from './extent.ts';
import { turtleOutline } from './turtle-shapes.ts';

const MARGIN = 20;
const EMPTY: Extent = { left: -100, right: 100, bottom: -75, top: 75 };
const FONT = 'sans-serif';

/** The drawing as the text of an SVG file that shows all of it, with a margin. `title`: what a screen reader says of it. */
export const turtleSvg = (commands: readonly TurtleCommand[], title: string): string =>
  drawingSvg(drawingOf(commands), title);

/** The same of a finished drawing. */
export function drawingSvg({ background, shapes }: Drawing, title: string): string {
  const { left, right, bottom, top } = extentOf(shapes) ?? EMPTY;
  const [x, y] = [tidy(left - MARGIN), tidy(-top - MARGIN)];
  const [width, height] = [tidy(right - left + 2 * MARGIN), tidy(top - bottom + 2 * MARGIN)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${escapeXml(background)}"/>`,
    ...shapes.map(elementOf),
    '</svg>\n',
  ].join('\n');
}

function elementOf(shape: Shape): string {
  const color = escapeXml(shape.color);
  switch (shape.type) {
    case 'path':
      return `<polyline points="${listed(shape.points)}" fill="none" stroke="${color}" stroke-width="${tidy(shape.width)}" stroke-linecap="round" stroke-linejoin="round"/>`;
    case 'fill':
      return `<polygon points="${listed(shape.points)}" fill="${color}" fill-rule="evenodd"/>`;
    case 'dot':
      return `<circle cx="${tidy(shape.at[0])}" cy="${tidy(-shape.at[1])}" r="${tidy(shape.size / 2)}" fill="${color}"/>`;
    case 'stamp':
      return `<polygon points="${listed(turtleOutline(shape.shape, shape.at, shape.heading))}" fill="${color}"/>`;
    case 'text':
      return textElement(shape, color);
  }
}

const ANCHORS = { left: 'start', center: 'middle', right: 'end' } as const;

function textElement({ at: [x, y], text, align, size }: Extract<Shape, { type: 'text' }>, color: string): string {
  const lines = text.split('\n');
  const spans = lines.map(
    (line, index) =>
      `<tspan x="${tidy(x)}" y="${tidy(-y - (lines.length - 1 - index) * size * 1.25)}">${escapeXml(line)}</tspan>`,
  );
  return `<text font-family="${FONT}" font-size="${tidy(size)}" text-anchor="${ANCHORS[align]}" fill="${color}">${spans.join('')}</text>`;
}

const listed = (points: readonly Point[]): string => points.map(([x, y]) => `${tidy(x)},${tidy(-y)}`).join(' ');

/** Hundredths of a pixel are enough, and no number is written as -0. */
const tidy = (value: number): number => Math.round(value * 100) / 100 + 0;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escaped for text and attributes; characters that XML can't hold are left out. */
const escapeXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

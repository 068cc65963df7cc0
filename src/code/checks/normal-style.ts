/**
 * A CSS value in the form that two are compared in: small letters, no quotes, numbers to two places, no unit at zero,
 * colours as `rgb(r,g,b)` or `rgb(r,g,b,a)`. What a browser computes needs no more; see `read-style` for what authors write.
 */
export function normalStyle(property: string, value: string): string {
  const words = splitValue(value.toLowerCase().replace(/["']/g, '')).map(normalWord);
  // Browsers write the parts of a border in an order of their own.
  return (isBorder(property) ? [...words].sort() : words).join(' ');
}

const isBorder = (property: string): boolean => /^(?:border|outline)(?:-(?:top|right|bottom|left))?$/.test(property);

/** The words of a value: parted by spaces, but not inside brackets. */
export function splitValue(value: string): readonly string[] {
  const words: string[] = [];
  let depth = 0;
  let word = '';
  for (const char of tight(value)) {
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (char === ' ' && depth <= 0) {
      words.push(word);
      word = '';
    } else word += char;
  }
  return [...words, word].filter((each) => each !== '');
}

/** One space between words, none beside commas and brackets. */
const tight = (value: string): string =>
  value
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/ ?, ?/g, ',')
    .replace(/\( | (?=\))/g, (m) => m.trim());

function normalWord(word: string): string {
  const rgb = /^rgba?\(([^()]*)\)$/.exec(word)?.[1];
  if (rgb !== undefined) return rgbOf(rgb.split(/[\s,/]+/));
  return word.replace(/(?<![\w.#-])[+-]?(?:\d+\.?\d*|\.\d+)/g, plainNumber).replace(/(?<![\w.-])-?0px\b/g, '0');
}

const plainNumber = (digits: string): string => String(Math.round(Number(digits) * 100) / 100 || 0);

/** A colour from its three or four parts, each a number or (of 255; of 1 for the fourth) a percentage. */
function rgbOf(parts: readonly string[]): string {
  const values = parts.map((part, at) =>
    part.endsWith('%') ? (parseFloat(part) / 100) * (at < 3 ? 255 : 1) : Number(part),
  );
  return colorOf(values);
}

/** The normal form of a colour: red, green, blue from 0 to 255 and opacity, which is left out when it is full. */
export function colorOf(values: readonly number[]): string {
  const [red = 0, green = 0, blue = 0, alpha = 1] = values;
  const solid = [red, green, blue].map(Math.round).join(',');
  return alpha === 1 ? `rgb(${solid})` : `rgb(${solid},${Math.round(alpha * 100) / 100})`;
}

import { describe, expect, it } from 'vitest';
import { readText } from './source-file.ts';

/**
 * WCAG contrast of the tokens, in every theme and level: 4.5 for text, 3 for parts one must see to act. Only plain
 * rules with plain hex colours and `var()` are understood; that is all tokens.css may hold.
 */

const THEMES = ['light', 'dark', 'contrast'] as const;
const LEVELS = ['start', 'use', 'create', 'explore'] as const;
const LEVEL_COLOURS = ['bamboo', 'lake', 'persimmon', 'plum'] as const;
const GROUNDS = ['paper', 'card', 'level-wash', 'good-wash', 'nearly-wash'] as const;

const TEXT = 4.5;
const PART = 3;

type Tokens = ReadonlyMap<string, string>;

interface Rule {
  readonly selectors: readonly string[];
  readonly tokens: Tokens;
}

const rules: readonly Rule[] = parseRules(readText('src/styles/tokens.css'));

function parseRules(css: string): readonly Rule[] {
  return [...css.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(
    ([, selectors = '', body = '']) => ({
      selectors: selectors.split(',').map((selector) => selector.trim()),
      tokens: new Map(
        [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
      ),
    }),
  );
}

/** Where `data-level` may stand: on the page's own root, or on a part of a page that shows several levels. */
const STANDS = ['on the root', 'inside'] as const;
type Stand = (typeof STANDS)[number];

/** The tokens on an element of this level in a page of this theme, in the order of the cascade. */
function tokensOf(theme: string, level: string, stand: Stand = 'inside'): Tokens {
  const page = `:root[data-theme="${theme}"]`;
  const [any, one] = ['[data-level]', `[data-level="${level}"]`];
  const order =
    stand === 'inside'
      ? [':root', page, one, `${page} ${any}`, `${page} ${one}`]
      : [':root', one, page, page + any, page + one];
  const found = new Map<string, string>();
  for (const wanted of order) {
    for (const { selectors, tokens } of rules) {
      if (selectors.includes(wanted)) for (const [name, value] of tokens) found.set(name, value);
    }
  }
  return found;
}

function colourOf(tokens: Tokens, name: string): string {
  const value = tokens.get(name);
  if (value === undefined) throw new Error(`tokens.css has no --${name}.`);
  const reference = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  return reference === undefined ? value : colourOf(tokens, reference);
}

function luminance(hex: string): number {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`${hex} is not a colour of six hex digits.`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const pairs = (fronts: readonly string[], grounds: readonly string[]) =>
  fronts.flatMap((front) => grounds.map((ground) => [front, ground] as const));

/** The pairs that can't be told apart well enough, as sentences. */
function tooFaint(theme: string, level: string, wanted: readonly (readonly [string, string])[], least: number) {
  const sentences = STANDS.flatMap((stand) => {
    const tokens = tokensOf(theme, level, stand);
    return wanted
      .map(([front, ground]) => ({ front, ground, ratio: contrast(colourOf(tokens, front), colourOf(tokens, ground)) }))
      .filter(({ ratio }) => ratio < least)
      .map(({ front, ground, ratio }) => `${front} on ${ground}: ${ratio.toFixed(2)}, wanted ${least}`);
  });
  return [...new Set(sentences)];
}

describe.each(THEMES)('the theme %s', (theme) => {
  describe.each(LEVELS)('at level %s', (level) => {
    it('has readable text', () => {
      expect(tooFaint(theme, level, pairs(['ink', 'quiet', 'good', 'level'], GROUNDS), TEXT)).toEqual([]);
    });

    it('has readable buttons', () => {
      expect(tooFaint(theme, level, [['on-level', 'level']], TEXT)).toEqual([]);
    });

    it('has borders one can see', () => {
      expect(tooFaint(theme, level, pairs(['line-strong', 'nearly-line'], ['paper', 'card']), PART)).toEqual([]);
    });
  });

  it('has readable colours of other levels on paper and card', () => {
    expect(tooFaint(theme, 'start', pairs(LEVEL_COLOURS, ['paper', 'card']), TEXT)).toEqual([]);
  });
});

describe('the arithmetic', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
  ])('finds the contrast of %s and %s', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  });

  it('sees what a theme and a level change', () => {
    expect(colourOf(tokensOf('light', 'use'), 'level')).toBe(colourOf(tokensOf('light', 'start'), 'lake'));
    expect(colourOf(tokensOf('dark', 'use'), 'level')).toBe(colourOf(tokensOf('dark', 'start'), 'lake'));
    expect(colourOf(tokensOf('dark', 'use'), 'paper')).not.toBe(colourOf(tokensOf('light', 'use'), 'paper'));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CodeLang, codeLangs, fileNames } from '../program.ts';
import type { ReadCode } from './code-facts.ts';
import { loadReadCode } from './load-read-code.ts';

const readers = new Map<CodeLang, ReadCode>();
for (const lang of codeLangs) readers.set(lang, await loadReadCode(lang));

/** Reads the same text as each file of a program. */
function factsOf(lang: CodeLang, text: string) {
  const read = readers.get(lang);
  if (read === undefined) throw new Error(lang);
  return read({ lang, files: fileNames[lang].map((name) => ({ name, text })) });
}

const LENGTH = 100_000;
const filled = (part: string): string => part.repeat(Math.ceil(LENGTH / part.length));

const hostile: readonly string[] = [
  ...[
    '(',
    '[',
    '<',
    '"',
    '`',
    '\\',
    '/*',
    '§',
    ':',
    '"\n',
    '/*\n',
    '`\n',
    '`${',
    'a{',
    'f(',
    'x+',
    'not ',
    'if x:\n',
    "f'{",
  ],
  ...[
    '<div>',
    '<b>',
    '<a b=',
    '<!--',
    '<script>',
    '&amp',
    '(a)=>',
    'a?b:',
    '/a',
    '!',
    'for(',
    'a.',
    '，\n',
    'a,b{c:d}',
  ],
  ...['<p style="a:b">', '<p onclick="(">', '<script>(</script>', '<style>{</style>'],
];

describe('a reader of code', () => {
  it.each(codeLangs)('reads any text as %s without a word of complaint', (lang) => {
    const chars = fc.constantFrom(...'<>{}()[]"\'`/*\\#@.:;=!&$ \n\t，“for');
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: chars, maxLength: 60 }));
    fc.assert(
      fc.property(text, fc.string(), (code, word) => {
        const facts = factsOf(lang, code);
        expect(facts.lines).toBeGreaterThanOrEqual(0);
        expect(typeof facts.uses(word)).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });

  it.each(codeLangs)('takes no more than a moment for the worst that can be written as %s', (lang) => {
    const slow = hostile.flatMap((part) => {
      const start = performance.now();
      factsOf(lang, filled(part)).uses(part);
      const ms = Math.round(performance.now() - start);
      return ms > 5000 ? [`${JSON.stringify(part)} ${ms} ms`] : [];
    });
    expect(slow).toEqual([]);
  }, 120_000);

  it('reads as much of an endless text as it can answer for', () => {
    const facts = factsOf('python', `x = 1\n${filled('# a\n')}for`);
    expect([facts.uses('x'), facts.uses('for')]).toEqual([true, false]);
  });
});

import { describe, expect, it } from 'vitest';
import { type CodeLang, codeLangs, fileNames, type Program } from '../program.ts';
import type { RunEnd } from '../run.ts';
import { loadExplainer } from './load-explainer.ts';
import type { TellLang } from './mistake.ts';

const ENDS: readonly RunEnd[] = [
  { reason: 'timeout' },
  { reason: 'memory' },
  {
    reason: 'error',
    error: { name: 'SyntaxError', message: 'invalid syntax', file: 'x', line: 1, column: 1, original: 'SyntaxError' },
  },
  { reason: 'done' },
];

const TEXTS: Readonly<Record<CodeLang, readonly string[]>> = {
  python: ['while True\n    pass'],
  javascript: ['if (x = 1) {\n'],
  web: ['<p>a', 'p { colour: red }', 'while (true) {\n}'],
};

const programOf = (lang: CodeLang): Program => ({
  lang,
  files: TEXTS[lang].map((text, index) => ({ name: fileNames[lang][index] ?? '', text })),
});

const PREFIX: Readonly<Record<CodeLang, RegExp>> = { python: /^py-/, javascript: /^js-/, web: /^(?:js|html|css)-/ };

const pairs = codeLangs.flatMap((code) => (['zh', 'en'] as const).map((human): [CodeLang, TellLang] => [code, human]));

describe('an explainer', () => {
  it.each(pairs)('of %s in %s finds and tells what belongs to that language', async (code, human) => {
    const program = programOf(code);
    const { find, findQuiet, tell } = await loadExplainer(code, human);
    expect(findQuiet(program).length > 0).toBe(code !== 'python');
    for (const end of ENDS) {
      const mistake = find(program, end);
      expect(mistake === undefined).toBe(end.reason === 'done');
      if (!mistake) continue;
      expect(mistake.code).toMatch(PREFIX[code]);
      const { what, where, tryThis } = tell(mistake);
      expect([what, where, tryThis].every((text) => /[\u4e00-\u9fff]/.test(text) === (human === 'zh'))).toBe(true);
    }
  });

  it('tells where a mistake is, or that it is in the program as a whole', async () => {
    const { find, tell } = await loadExplainer('python', 'zh');
    const [found, nowhere] = ['x = (1', 'x = 1'].map((text, index) =>
      find({ lang: 'python', files: [{ name: 'main.py', text }] }, ENDS[index === 0 ? 2 : 0] ?? { reason: 'done' }),
    );
    expect(found && tell(found).where).toBe('第 1 行');
    expect(nowhere && tell(nowhere).where).toBe('整个程序');
  });
});

import { describe, expect, it } from 'vitest';
import rows from '../../../tests/fixtures/storage/works-before-drawings.json' with { type: 'json' };
import { drawingOutcome } from '../../code/turtle/kept/drawing-outcome.ts';
import type { Json } from '../../core/json.ts';
import { translateIn } from '../../i18n/strings.ts';
import type { Work, WorkVersion } from '../../records/model.ts';
import { parseWork } from '../../records/parse-rows.ts';
import type { Made } from './made.ts';
import { readCodeWork } from './read-code-work.ts';
import { type ReadCodeWork, showWorks } from './show-works.ts';

const shown = (works: readonly Work[], readCode: ReadCodeWork = readCodeWork) =>
  showWorks(works, { courses: [], lang: 'zh', t: translateIn('zh'), readCode });

const version = (at: number, content: Json, outcome?: Json): WorkVersion => ({
  ...{ id: `v${at}`, device: 'd', seq: at, at, content },
  ...(outcome === undefined ? {} : { outcome }),
});
const python = (text: string): Json => ({ files: [{ name: 'main.py', text }] });
const outcome = drawingOutcome([{ type: 'dot', turtle: 0, at: [0, 0], size: 9, color: 'red' }]) as Json;
const work = (kind: string, ...versions: readonly WorkVersion[]): Work => ({
  ...{ learner: 'l', exercise: `c/u/lesson#${kind}`, kind, versions },
});
const pictureOf = (made: Made | undefined) => (made?.type === 'code' ? made.picture : 'no code');

describe('works on the child’s own page', () => {
  it('are read from rows of before there were drawings, the latest first, each with its lesson', () => {
    const works = shown(rows.flatMap((row) => parseWork(row) ?? []));
    expect(works.map(({ page, unit, newest }) => [page, unit, newest.made])).toMatchObject([
      ['zh/play/', 'JavaScript', { lang: 'javascript', files: [{ name: 'main.js' }] }],
      ['zh/stepping-up/python/py-project/', undefined, { lang: 'python', picture: undefined }],
      ['zh/stepping-up/safety/phishing/', undefined, { type: 'text', text: '我会先问老师。' }],
    ]);
    expect(works[2]?.older().map(({ made }) => made)).toEqual([{ type: 'text', text: '我会' }]);
  });

  it('have the picture that was kept with the program, and the old ones theirs', () => {
    const [only] = shown([work('code', version(1, python('1'), outcome), version(2, python('2'), outcome))]);
    expect(pictureOf(only?.newest.made)).toMatch(/^data:image\/svg\+xml,/);
    expect(pictureOf(only?.older()[0]?.made)).toBe(pictureOf(only?.newest.made));
  });

  it('keep their program where the picture was too large or is none', () => {
    const damaged: Json = { drawing: { background: 'url(//x)', grain: 10, shapes: [] } };
    for (const [given, picture] of [
      [{ drawing: null }, null],
      [damaged, undefined],
      [7, undefined],
    ] as const) {
      const [only] = shown([work('code', version(1, python('x'), given))]);
      expect(only?.newest.made).toMatchObject({ files: [{ text: 'x' }], picture });
    }
  });

  it('show the latest version that can be read, and nothing where none can', () => {
    const unread: readonly Json[] = [null, 3, {}, { files: [] }, { files: [{ name: 'main.py' }] }];
    for (const content of [...unread, { files: [{ name: '../x', text: '' }] }]) {
      expect(shown([work('code', version(1, content))])).toEqual([]);
      const [only] = shown([work('code', version(1, python('x')), version(2, content))]);
      expect(only?.newest.at).toBe(1);
    }
    expect(shown([work('think', version(1, { text: ' ' }))])).toEqual([]);
  });

  it('are only those in words while the code room can’t be loaded', () => {
    const works = [work('code', version(1, python('x'))), work('think', version(2, { text: '话' }))];
    expect(showWorks(works, { courses: [], lang: 'zh', t: translateIn('zh'), readCode: undefined })).toHaveLength(1);
  });
});

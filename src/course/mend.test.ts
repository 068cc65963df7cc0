import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyLineEdits } from './line-edit.ts';
import { compileSample, toldIn } from './sample-lesson.ts';

const LINES = [
  '1、一|2、二|３、三|4） 四|1. 五|2. 六|　　1、七|    2、八|    1.九|12.月|1.5 米',
  '-键盘|- 鼠标|- [x] 甲|- [ ] 乙|1. [x] 丙|2. [ ]丁|3.[ ] 戊|1.**粗**|—— 小',
  'A. 甲|B. 乙|（1）己|（2）庚|①辛|②壬| > 提示|  > 提示|> 提示|    > 答|   > 答|\u00a0\u00a0> 答||　|\u200b',
  ':::choose{#a}|:::order（#b）|：：：分类 #c|:::tip|:::spot{#d}|:::think{#e}|:::|:::\u200b|::: 完|::|::tip|```',
  '##标题|题目|[[!甲]]和[[乙]]|{重|zhong4}|{重',
].flatMap((lines) => lines.split('|'));
const bodies = fc.array(fc.constantFrom(...LINES), { maxLength: 14 }).map((lines) => lines.join('\n'));

/** Chinese characters, letters and digits: what an author would miss. */
const words = (text: string): string => text.normalize('NFKC').replace(/[^\p{Script=Han}\p{L}\p{N}]/gu, '');
const errorsIn = (compiled: ReturnType<typeof compileSample>): number =>
  compiled.problems.filter(({ severity }) => severity === 'error').length;

function fix(body: string) {
  const before = compileSample(body);
  const fixed = applyLineEdits(before.draft.source.text, before.draft.edits);
  return { before, after: compileSample(fixed, { head: '' }) };
}

test('fixing loses no word, makes nothing worse and leaves nothing to fix, whatever stands next to what', () => {
  fc.assert(
    fc.property(bodies, (body) => {
      const { before, after } = fix(body);
      expect(words(after.draft.source.text)).toBe(words(before.draft.source.text));
      expect(after.draft.edits).toEqual([]);
      expect(errorsIn(after)).toBeLessThanOrEqual(errorsIn(before));
    }),
    { numRuns: 150 },
  );
});

test('what was told as mended isn’t told again once it is fixed', () => {
  const { before, after } = fix(':::order（#a）\n排\n1、甲\n2、乙\n\n > 想\n:::\n##题');
  expect(toldIn(before)).toEqual(['1:9 box-brackets', '3:2 line-mark', '6:2 hint-indent']);
  expect(toldIn(after)).toEqual([]);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFullWidth } from './full-width.ts';
import type { SourceLang } from './source-lang.ts';

function mended(text: string, lang: SourceLang): string {
  let [whole, from] = ['', 0];
  for (const { start, end, text: wanted } of findFullWidth(text, lang)) {
    whole += text.slice(from, start) + wanted;
    from = end;
  }
  return whole + text.slice(from);
}

type Case = readonly [typed: string, meant: string];

const cases: Readonly<Record<SourceLang, readonly Case[]>> = {
  python: [
    ['print（“你好”）', 'print("你好")'],
    ['print（‘你好’）', "print('你好')"],
    ['print("你好，世界！（真的）")', 'print("你好，世界！（真的）")'],
    ['print("他说“好”")', 'print("他说“好”")'],
    ['print("你好”)', 'print("你好")'],
    ['print("你好”, "再见")', 'print("你好", "再见")'],
    ['print(“你好", “再见”)', 'print("你好", "再见")'],
    ['print("没有关上，', 'print("没有关上，'],
    ['if x＞＝１０：', 'if x>=10:'],
    ['　　forward（100）', '  forward(100)'],
    ['\u00a0x = 1', ' x = 1'],
    ['a、b = 1、2', 'a,b = 1,2'],
    ['x = 3 × 4 ÷ 2 － 1 ＋ 2', 'x = 3 * 4 / 2 - 1 + 2'],
    ['＃ 注释：这里（随便）写', '# 注释：这里（随便）写'],
    ['x = 1 # 一，二', 'x = 1 # 一，二'],
    ['"""第一行，\n第二行：”"""\nprint（1）', '"""第一行，\n第二行：”"""\nprint(1)'],
    ['“““\n多行，\n”””', '"""\n多行，\n"""'],
    ['t。forward(1)；t。left(2)', 't.forward(1);t.left(2)'],
    ['my——name = 1', 'my_name = 1'],
    ["x = 'it\\'s，' ，1", "x = 'it\\'s，' ,1"],
    ['苹果 = 3', '苹果 = 3'],
    ['d = ｛"一"：1｝', 'd = {"一":1}'],
    ['l = 【1，2】', 'l = [1,2]'],
  ],
  javascript: [
    ['let x ＝ 5；', 'let x = 5;'],
    ['if （x ！＝ 3 ＆＆ y） ｛ ｝', 'if (x != 3 && y) { }'],
    ['／／ 注释，', '// 注释，'],
    ['、、 注释，', '// 注释，'],
    ['// 一，二\nf（1）', '// 一，二\nf(1)'],
    ['/* 一，\n二 */ f（1）', '/* 一，\n二 */ f(1)'],
    ['`一，\u0024{f（1，2）}，二` ，3', '`一，\u0024{f(1,2)}，二` ,3'],
    ['`\u0024{{a：1}}，`；', '`\u0024{{a:1}}，`;'],
    ['·你好，·；', '`你好，`;'],
    ['s.split(/[，。]/)；', 's.split(/[，。]/);'],
    ['a / 2，b / 3', 'a / 2,b / 3'],
    ['console。log（“你好”）；', 'console.log("你好");'],
    ['const y = 《 3', 'const y = < 3'],
  ],
  css: [
    ['p ｛ color： red； ｝', 'p { color: red; }'],
    ['/* 一，二；*/ h1，h2 {}', '/* 一，二；*/ h1,h2 {}'],
    ['p::after { content: "，" ； }', 'p::after { content: "，" ; }'],
    ['．box {} ＃top {}', '.box {} #top {}'],
    ['p { width: 50％ }', 'p { width: 50% }'],
  ],
  html: [
    ['<p>你好，（世界）！“好”：</p>', '<p>你好，（世界）！“好”：</p>'],
    ['＜h1＞标题，＜／h1＞', '<h1>标题，</h1>'],
    ['《h1》标题《、h1》', '<h1>标题</h1>'],
    ['<p>我读《西游记》和《Harry Potter》</p>', '<p>我读《西游记》和《Harry Potter》</p>'],
    ['<img　src＝“猫，狗.png” alt="猫，狗">', '<img src="猫，狗.png" alt="猫，狗">'],
    ['<img src="a.png” alt="小猫">', '<img src="a.png" alt="小猫">'],
    ['<a href="x”>他说"好"</a>', '<a href="x">他说"好"</a>'],
    ['<p style="color：red；">：</p>', '<p style="color:red;">：</p>'],
    ['<p style=“color：red”>：</p>', '<p style="color:red">：</p>'],
    ['<p style="color：red>：</p>', '<p style="color:red>:</p>'],
    ['<!-- 注释，＜p＞ --><p>，</p>', '<!-- 注释，＜p＞ --><p>，</p>'],
    ['<style>p ｛ color：red ｝</style>，', '<style>p { color:red }</style>，'],
    ['<script>alert（“你好，”）；</script>，', '<script>alert("你好，");</script>，'],
    ['1 < 2，3 > 2', '1 < 2，3 > 2'],
    ['<p 没关上，<b>粗，</b>', '<p 没关上,<b>粗，</b>'],
    ['<!DOCTYPE　html＞，', '<!DOCTYPE html>，'],
  ],
};

describe('full-width marks', () => {
  for (const [lang, list] of Object.entries(cases) as [SourceLang, readonly Case[]][]) {
    it.each(list)(`in ${lang}: %s is meant as %s`, (typed, meant) => {
      expect(mended(typed, lang)).toBe(meant);
    });
  }

  it('are told by their offsets', () => {
    expect(findFullWidth('f（1）', 'python')).toEqual([
      { start: 1, end: 2, text: '(' },
      { start: 3, end: 4, text: ')' },
    ]);
  });

  const bits = fc.constantFrom(
    ...'（）“”"\'，：；《》<>/*#`·\u0024{}=　、—…\\\nab1'.split(''),
    '<p style="',
    '<script>',
    '"""',
  );

  it.each(['python', 'javascript', 'css', 'html'] as const)('come in order and apart in any %s', (lang) => {
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end, text: wanted } of findFullWidth(text, lang)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).not.toBe(wanted);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });
});

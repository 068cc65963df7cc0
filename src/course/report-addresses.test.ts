import { expect, test } from 'vitest';
import { compileSample } from './sample-lesson.ts';

const real = (body: string): readonly string[] =>
  compileSample(body).problems.flatMap(({ code, column, params }) =>
    code === 'address-real' ? [`${column} ${params.host}`] : [],
  );

test.each([
  ['看 https://www.baidu.com/a', ['3 baidu.com']],
  ['看 www.baidu.com，好', ['3 baidu.com']],
  ['`http://a.gov.cn:80`', ['2 a.gov.cn']],
  [':::spot{#a}\nhttps://[[bank.example]].[[!win.com]]/[[a]]\n:::', ['1 bank.example.win.com']],
])('%s is told', (body, expected) => {
  expect(real(body)).toEqual(expected);
});

test.each([
  'https://bank.example/a 和 https://x.test。',
  '先跳过 https://，再看 www.',
  'https://12377.cn 和 https://www.12321.cn',
  'http://localhost:4330/ 和 http://127.0.0.1/',
  '```\nhttps://baidu.com\n```',
  ':::teacher\nhttps://baidu.com\n:::',
])('%s is fine', (body) => {
  expect(real(body)).toEqual([]);
});

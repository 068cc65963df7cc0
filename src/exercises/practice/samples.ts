import type { Sample } from '../kind.ts';
import type { PracticeAction } from './engine.ts';
import type { PracticeExercise } from './schema.ts';

const exercise: PracticeExercise = {
  id: 'workbench/practice/zh#warm-up',
  kind: 'practice',
  revision: 'sample',
  optional: false,
  prompt: '<p>先热热手。</p>',
  hints: [],
  minutes: 5,
  keys: '',
  own: false,
  material: {
    wordsZh: ['妈妈\tmā ma', '大家\tdà jiā', '你好\tnǐ hǎo'],
    sentencesZh: ['你好，妈妈。\tnǐ hǎo mā ma'],
    wordsEn: ['sun', 'sea'],
    sentencesEn: ['The sun is up.'],
  },
};

const ofText = (text: string, focus: string): PracticeAction => ({
  type: 'round',
  round: {
    target: { mode: 'keys', lines: [Array.from(text, (char) => ({ text: char }))] },
    keys: 'fjdk',
    focus,
  },
});

const press = (char: string, at: number): PracticeAction => ({
  type: 'key',
  at,
  code: char === ' ' ? 'Space' : `Key${char.toUpperCase()}`,
  char,
  ime: false,
  caps: false,
});

const run = (text: string, focus: string): readonly PracticeAction[] => [
  ofText(text, focus),
  ...Array.from(text, (char, index) => press(char, 1000 + index * 400)),
];

/** Named exercises for tests, workbench and docs. */
export const samples: readonly Sample<PracticeExercise, PracticeAction>[] = [
  { name: '第一轮：F 和 J', exercise, passing: run('fj fjf jf', 'f'), failing: [] },
  {
    name: 'Four keys only, for three minutes',
    exercise: { ...exercise, id: 'workbench/practice/en#four', prompt: '<p>Warm up.</p>', minutes: 3, keys: 'fjdk' },
    passing: run('fd kj dfk', 'd'),
    failing: [],
  },
  {
    name: '本课词语',
    exercise: {
      ...exercise,
      id: 'workbench/practice/zh#own',
      prompt: '<p>打打这一课的词。</p>',
      own: true,
      material: { wordsZh: ['键盘\tjiàn pán'], sentencesZh: [], wordsEn: ['keyboard'], sentencesEn: [] },
    },
    passing: run('jk jk', 'k'),
    failing: [],
  },
];

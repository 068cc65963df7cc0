import { comparable } from '../../core/text.ts';
import { enPages } from '../../i18n/en-pages.ts';
import { zhPages } from '../../i18n/zh-pages.ts';
import type { ListWords } from '../../records/class-list/read-class-list.ts';
import { animalNames } from '../../ui/animals.ts';

/** Other words for animals, as people write them. */
const ALSO: readonly (readonly [word: string, name: (typeof animalNames)[number]])[] = [
  ['大熊猫', 'panda'],
  ['兔', 'rabbit'],
  ['鹤', 'crane'],
  ['鸡', 'rooster'],
  ['老鼠', 'mouse'],
  ['鼠', 'mouse'],
  ['虎', 'tiger'],
  ['猴', 'monkey'],
  ['大象', 'elephant'],
  ['青蛙', 'frog'],
  ['鱼', 'fish'],
  ['鸭', 'duck'],
  ['龟', 'turtle'],
  ['小马', 'horse'],
  ['小牛', 'ox'],
];

/** What a class list may call things: a volunteer's page may be in English while the school's list is in Chinese. */
export const listWords: ListWords = {
  nickname: ['昵称', '名字', '姓名', '学生', '孩子', 'nickname', 'name', 'child', 'student'],
  animal: ['小动物', '动物', 'animal'],
  group: ['班级', '班', '小组', '组', '组别', '分组', 'class', 'group'],
  animals: new Map([...ALSO, ...animalNames.flatMap(namesOf)].map(([word, name]) => [comparable(word), name])),
};

/** In both languages, as it is kept, and in Chinese without the 小 that makes it small: 小狗, 狗. */
function namesOf(name: (typeof animalNames)[number]): readonly (readonly [string, string])[] {
  const [zh, en] = [zhPages[`animal.${name}`], enPages[`animal.${name}`]];
  return [zh, zh.replace(/^小/, ''), en, name].map((word) => [word, name] as const);
}

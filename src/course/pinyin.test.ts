import { describe, expect, test } from 'vitest';
import { pinyinOf, readOverrides, readRun, withoutOverrides } from './pinyin.ts';

const read = (run: string): string =>
  readRun(run)
    .map(({ word, pinyin }) => `${word}(${pinyin})`)
    .join('');

describe('words are read as words', () => {
  test.each([
    ['下载', 'xiàzài'],
    ['重命名', 'chóngmìngmíng'],
    ['调整', 'tiáozhěng'],
    ['银行', 'yínháng'],
    ['应用', 'yìngyòng'],
    ['传送', 'chuánsòng'],
    ['角色', 'juésè'],
    ['长度', 'chángdù'],
    ['文件夹', 'wénjiànjiā'],
    ['粘贴', 'zhāntiē'],
    ['切换', 'qiēhuàn'],
    ['西安', "xī'ān"],
    ['这儿', 'zhèr'],
    ['东西', 'dōngxi'],
    ['朋友', 'péngyou'],
    ['例子', 'lìzi'],
    ['电子', 'diànzǐ'],
  ])('%s is %s', (word, pinyin) => {
    expect(pinyinOf(word)).toBe(pinyin);
  });
});

describe('一 and 不 change their tone as schoolbooks write it', () => {
  test.each([
    ['一个', 'yígè'],
    ['一天', 'yìtiān'],
    ['第一', 'dìyī'],
    ['十一', 'shíyī'],
    ['看一看', 'kànyikàn'],
    ['不是', 'búshì'],
    ['不来', 'bùlái'],
    ['好不好', 'hǎobuhǎo'],
    ['一个一个', 'yígèyígè'],
  ])('%s is %s', (word, pinyin) => {
    expect(pinyinOf(word)).toBe(pinyin);
  });
});

describe('a reading that hangs on its neighbours', () => {
  test.each([
    ['只看一只猫', '只(zhǐ)看(kàn)一只(yìzhī)猫(māo)'],
    ['做得好', '做得(zuòde)好(hǎo)'],
    ['得到一分', '得到(dédào)一分(yìfēn)'],
    ['得先问大人', '得(děi)先(xiān)问(wèn)大人(dàrén)'],
    ['看着手机', '看(kàn)着(zhe)手机(shǒujī)'],
    ['教你打字', '教你(jiāonǐ)打字(dǎzì)'],
    ['在教室里', '在(zài)教室(jiàoshì)里(lǐ)'],
  ])('%s', (run, words) => {
    expect(read(run)).toBe(words);
  });
});

describe('what can be done is one word, with a light 不 or 得', () => {
  test.each([
    ['插不进', 'chābujìn'],
    ['插不进去', 'chābujìnqù'],
    ['猜不出', 'cāibuchū'],
    ['进不去', 'jìnbuqù'],
    ['打不开', 'dǎbukāi'],
    ['找得到', 'zhǎodedào'],
    ['看得清楚', 'kàndeqīngchu'],
  ])('%s', (word, pinyin) => {
    expect(read(word)).toBe(`${word}(${pinyin})`);
  });

  test.each([
    ['我想得到一分', '我(wǒ)想(xiǎng)得到(dédào)一分(yìfēn)'],
    ['我不去', '我(wǒ)不去(búqù)'],
    ['记得下课', '记得(jìde)下课(xiàkè)'],
  ])('%s is none', (run, words) => {
    expect(read(run)).toBe(words);
  });
});

describe('words that the dictionary glues or cuts', () => {
  test.each([
    ['键盘是用来打字的', '键盘(jiànpán)是(shì)用(yòng)来(lái)打字(dǎzì)的(de)'],
    ['先来看图', '先(xiān)来(lái)看(kàn)图(tú)'],
    ['骗子的话', '骗子(piànzi)的(de)话(huà)'],
    ['同桌', '同桌(tóngzhuō)'],
    ['笔记本和打印机', '笔记本(bǐjìběn)和(hé)打印机(dǎyìnjī)'],
    ['充电器和风扇', '充电器(chōngdiànqì)和(hé)风扇(fēngshàn)'],
    ['来自是否', '来自(láizì)是否(shìfǒu)'],
  ])('%s', (run, words) => {
    expect(read(run)).toBe(words);
  });
});

test('computer words stay whole, and the commonest little words stand alone', () => {
  expect(read('我点击鼠标左键就打开浏览器')).toBe(
    '我(wǒ)点击(diǎnjī)鼠标(shǔbiāo)左键(zuǒjiàn)就(jiù)打开(dǎkāi)浏览器(liúlǎnqì)',
  );
});

test('new words of a lesson stay whole too', () => {
  expect(readRun('用豆浆机', undefined, /豆浆机/gu).map(({ word }) => word)).toEqual(['用', '豆浆机']);
});

test('an override gives the reading of its characters and leaves the text', () => {
  const { plain, readings } = readOverrides('请{重|chóng}复，{快乐|kuài lè}，{花儿|huār}');
  expect(plain).toBe('请重复，快乐，花儿');
  expect([...readings]).toEqual([
    [1, 'chóng'],
    [4, 'kuài'],
    [5, 'lè'],
    [7, 'huār'],
    [8, ''],
  ]);
});

test('what only looks like an override stays', () => {
  for (const text of ['{a|b}', '{重|}', 'f{x}', '{重}']) expect(withoutOverrides(text)).toBe(text);
});

import { describe, expect, it } from 'vitest';
import { nicknameHint } from './nickname-hint.ts';

describe('a nickname', () => {
  it.each([
    '李小明',
    '王芳芳',
    '欧阳娜娜',
    '张伟明',
    '张伟',
    '李娜',
    '王 芳',
  ])('that looks like a full name gets a hint: %s', (name) => {
    expect(nicknameHint(name)).toBe('hint.realName');
  });

  it.each([
    ...['Li Ming', 'Ming Li', 'Wang Xiao Ming', 'wangxiaoming', 'WANG XIAOMING', 'Wang xiaoming', 'liming'],
    ...['ZhangWei', 'zhangwei2015', 'ｗａｎｇｘｉａｏｍｉｎｇ', 'Anna Smith'],
  ])('that looks like a full name in Latin letters gets a hint: %s', (name) => {
    expect(nicknameHint(name)).toBe('hint.realName');
  });

  it.each([
    ...['小雨', '阿杰', '乐乐', '高高兴兴', '小老虎', '王王王', '7号', '云朵', '石头', '豆豆', '丫丫'],
    ...['马儿', '黄豆', '白云', '王子', '李子', '周末', '胡椒', '江江', '毛毛'],
  ])('is fine: %s', (name) => {
    expect(nicknameHint(name)).toBeUndefined();
  });

  it.each([
    ...['Tom', 'Lele', 'panda', 'tiger', 'lina', 'Lisa', 'lili', 'lily', 'Luna', 'sunny', 'sunshine', 'xiaoyu'],
    ...['xiaoming', 'xiaolong', 'tangguo', 'doudou', 'happy cat', 'lion', 'chenchen', 'banana', 'K3'],
  ])('in Latin letters is fine: %s', (name) => {
    expect(nicknameHint(name)).toBeUndefined();
  });

  it.each([
    '13812345678',
    '138 1234 5678',
    'q1234567',
    '１３８１２３４５６７８',
  ])('that holds a phone number gets a hint: %s', (name) => {
    expect(nicknameHint(name)).toBe('hint.phone');
  });

  it.each([
    '11010119900307123X',
    '110101199003071',
    '１１０１０１１９９００３０７１２３Ｘ',
  ])('that holds an ID number gets a hint: %s', (name) => {
    expect(nicknameHint(name)).toBe('hint.idNumber');
  });
});

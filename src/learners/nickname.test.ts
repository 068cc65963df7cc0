import { describe, expect, it } from 'vitest';
import { cleanNickname, nicknameHint, nicknameLength } from './nickname.ts';

describe('a nickname', () => {
  it.each(['李小明', '王芳芳', '欧阳娜娜', '张伟明'])('that looks like a full name gets a hint: %s', (name) => {
    expect(nicknameHint(name)).toBe('hint.realName');
  });

  it.each(['小雨', '阿杰', '乐乐', '高高兴兴', '小老虎', '王王王', 'Tom', '7号', '云朵'])('is fine: %s', (name) => {
    expect(nicknameHint(name)).toBeUndefined();
  });

  it.each(['13812345678', '138 1234 5678', 'q1234567'])('that holds a phone number gets a hint: %s', (name) => {
    expect(nicknameHint(name)).toBe('hint.phone');
  });

  it.each(['11010119900307123X', '110101199003071'])('that holds an ID number gets a hint: %s', (name) => {
    expect(nicknameHint(name)).toBe('hint.idNumber');
  });

  it('is counted as a person counts: an emoji family is one character', () => {
    expect(nicknameLength('👨‍👩‍👧小雨')).toBe(3);
  });

  it('loses control characters and outer spaces, never letters', () => {
    expect(cleanNickname(' \u202e小\u0000  雨 ')).toBe('小 雨');
  });
});

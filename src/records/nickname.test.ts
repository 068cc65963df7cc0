import { describe, expect, it } from 'vitest';
import { cleanNickname, clipNickname, nicknameLength } from './nickname.ts';

describe('a nickname', () => {
  it('is counted as a person counts: an emoji family is one character', () => {
    expect(nicknameLength('👨‍👩‍👧小雨')).toBe(3);
  });

  it('loses control characters and outer spaces, never letters', () => {
    expect(cleanNickname(' \u202e小\u0000  雨 ')).toBe('小 雨');
  });

  it('from elsewhere is cut to twelve characters, whatever they are made of', () => {
    expect(clipNickname('小雨')).toBe('小雨');
    expect(clipNickname('一二三四五六七八九十一二三四')).toBe('一二三四五六七八九十一二');
    expect(clipNickname('👨‍👩‍👧'.repeat(3))).toBe('👨‍👩‍👧'.repeat(3));
    expect(clipNickname(`a${'\u0301'.repeat(1_000_000)}`).length).toBe(60);
  });
});

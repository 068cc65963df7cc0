import { describe, expect, it } from 'vitest';
import { cleanNickname, nicknameLength } from './nickname.ts';

describe('a nickname', () => {
  it('is counted as a person counts: an emoji family is one character', () => {
    expect(nicknameLength('👨‍👩‍👧小雨')).toBe(3);
  });

  it('loses control characters and outer spaces, never letters', () => {
    expect(cleanNickname(' \u202e小\u0000  雨 ')).toBe('小 雨');
  });
});

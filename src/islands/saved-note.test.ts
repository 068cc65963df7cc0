import { expect, it } from 'vitest';
import { savedNote } from './saved-note.ts';

it('says where an answer is kept, and promises nothing where it is gone with the page', () => {
  expect(savedNote({ persistent: true, guest: false })).toBe('saved.here');
  expect(savedNote({ persistent: true, guest: true })).toBe('saved.guest');
  for (const guest of [true, false]) expect(savedNote({ persistent: false, guest })).toBe('saved.page');
});

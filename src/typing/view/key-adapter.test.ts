import { describe, expect, it } from 'vitest';
import { readKeyDown } from './key-adapter.ts';

function press(key: string, more: Partial<KeyboardEvent> = {}) {
  let kept = false;
  const event = {
    ...{ key, code: `Key${key.toUpperCase()}`, keyCode: 0, shiftKey: false, repeat: false, timeStamp: 5 },
    ...{ ctrlKey: false, altKey: false, metaKey: false },
    ...more,
    getModifierState: () => false,
    preventDefault: () => {
      kept = true;
    },
  } as unknown as KeyboardEvent;
  return { read: readKeyDown(event, true), kept: () => kept };
}

describe('keys that write', () => {
  it.each(['a', ' ', "'", '/', 'Backspace'])('are kept from the page: %s', (key) => {
    expect(press(key).kept()).toBe(true);
  });

  it('are events with their own time', () => {
    expect(press('a').read).toMatchObject({ type: 'key', char: 'a', at: 5 });
  });

  it('are known by their place while an input method takes them', () => {
    expect(press('Process', { code: 'KeyN', keyCode: 229 }).read).toMatchObject({ char: 'n', ime: true });
  });

  it('are kept from the page but no events while held down', () => {
    const held = press(' ', { repeat: true });
    expect(held.read).toBeUndefined();
    expect(held.kept()).toBe(true);
  });
});

describe('keys of the page', () => {
  it.each(['Tab', 'F5', 'ArrowDown', 'PageDown', 'Enter', 'Shift'])('go through: %s', (key) => {
    const { read, kept } = press(key);
    expect(read).toBeUndefined();
    expect(kept()).toBe(false);
  });

  it('and so do shortcuts', () => {
    expect(press('r', { ctrlKey: true }).kept()).toBe(false);
    expect(press('d', { altKey: true }).read).toBeUndefined();
  });

  it('Esc leaves', () => {
    expect(press('Escape').read).toBe('leave');
  });
});

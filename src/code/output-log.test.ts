import { describe, expect, it } from 'vitest';
import { addOutput, addSkipped, emptyLog, HEAD_LINES, type OutputLog, TAIL_LINES } from './output-log.ts';

const texts = ({ head, tail }: OutputLog) => [...head, ...tail].map(({ text }) => text);

describe('what a program printed', () => {
  it('is kept in lines, and an open line goes on', () => {
    let log = addOutput(emptyLog, 'a\nb', 'out');
    expect([texts(log), log.isOpen]).toEqual([['a', 'b'], true]);
    log = addOutput(log, 'c\n\n', 'out');
    expect([texts(log), log.isOpen, log.next]).toEqual([['a', 'bc', ''], false, 3]);
  });

  it('begins a new line for another stream', () => {
    const log = addOutput(addOutput(emptyLog, 'a', 'out'), 'b\n', 'error');
    expect([...log.head].map(({ text, stream }) => [text, stream])).toEqual([
      ['a', 'out'],
      ['b', 'error'],
    ]);
  });

  it('keeps the first lines and the last ones of a million, and says how many are left out', () => {
    let log = emptyLog;
    for (let at = 0; at < 1000; at += 1) {
      log = addOutput(log, Array.from({ length: 1000 }, (_, line) => `${at * 1000 + line}\n`).join(''), 'out');
    }
    expect([log.head.length, log.tail.length, log.left]).toEqual([
      HEAD_LINES,
      TAIL_LINES,
      1_000_000 - HEAD_LINES - TAIL_LINES,
    ]);
    expect([log.head[0]?.text, log.tail[TAIL_LINES - 1]?.text, log.tail[0]?.number]).toEqual([
      '0',
      '999999',
      1_000_000 - TAIL_LINES,
    ]);
  });

  it('counts lines that never came', () => {
    const log = addOutput(addSkipped(addOutput(emptyLog, 'a\n', 'out'), 10), 'b\n', 'out');
    expect([texts(log), log.left, log.next, log.tail[0]?.number]).toEqual([['a', 'b'], 10, 12, 11]);
  });

  it('cuts a line that has no end', () => {
    const log = addOutput(emptyLog, 'x'.repeat(100_000), 'out');
    expect(log.head[0]?.text.length).toBeLessThan(3000);
  });
});

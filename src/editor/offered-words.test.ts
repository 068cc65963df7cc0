import { describe, expect, it } from 'vitest';
import { languageWords } from './language-words.ts';
import { offeredWords } from './offered-words.ts';

describe('the words an editor offers', () => {
  it('are those of the language and those written in the text', () => {
    const { known, written } = offeredWords('apples = 3\n苹果树 = 2\n', '', 'python');
    expect(known).toContain('forward');
    expect(written).toEqual(['apples', '苹果树']);
  });

  it('go on from what is typed, in small or capital letters', () => {
    expect(offeredWords('Apples = 3\nba', 'app', 'python')).toEqual({ known: ['append'], written: ['Apples'] });
    expect(offeredWords('', 'bc', 'python').known).toEqual([]);
  });

  it('hold no word of the language twice, and not the word that is there already', () => {
    expect(offeredWords('print(1)', 'prin', 'python')).toEqual({ known: ['print'], written: [] });
    expect(offeredWords('print(1)', 'print', 'python')).toEqual({ known: [], written: [] });
    expect(offeredWords('count', 'count', 'python').written).toEqual([]);
  });

  it('keep the hyphens of CSS', () => {
    expect(offeredWords('.my-box {}', 'my', 'css').written).toEqual(['my-box']);
    expect(offeredWords('first-second', '', 'javascript').written).toEqual(['first', 'second']);
  });

  it.each(Object.entries(languageWords))('of %s come once and can be written', (_, words) => {
    expect(words.length).toBeGreaterThan(60);
    expect([...new Set(words)]).toEqual(words);
    expect(words.filter((word) => !/^[a-zA-Z_][\w-]*$/.test(word))).toEqual([]);
  });
});

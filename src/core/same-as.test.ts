import { describe, expect, it } from 'vitest';
import { type SameStatement, sameAs } from './same-as.ts';

let count = 0;
function statement(from: string, to: string, at: number, same = true, device = 'd', seq = 1): SameStatement {
  count += 1;
  return { id: `s${count}`, from, to, at, same, device, seq };
}
const idsFrom = (start: string, statements: readonly SameStatement[]) => [...sameAs(start, statements)].sort();

describe('sameAs', () => {
  it('gives the id alone when nothing is said about it', () => {
    expect(idsFrom('a', [statement('b', 'c', 1)])).toEqual(['a']);
  });

  it('follows chains in both directions, and rings', () => {
    const ring = [statement('a', 'b', 1), statement('c', 'b', 1), statement('c', 'd', 1), statement('d', 'a', 1)];
    for (const id of ['a', 'b', 'c', 'd']) expect(idsFrom(id, ring)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('lets the latest statement about a pair win, in whichever order the pair is named', () => {
    expect(idsFrom('a', [statement('a', 'b', 1), statement('b', 'a', 2, false)])).toEqual(['a']);
    expect(idsFrom('a', [statement('b', 'a', 2, false), statement('a', 'b', 3)])).toEqual(['a', 'b']);
  });

  it('cuts only the revoked pair out of a chain', () => {
    const chain = [statement('a', 'b', 1), statement('b', 'c', 1), statement('b', 'c', 2, false)];
    expect(idsFrom('a', chain)).toEqual(['a', 'b']);
    expect(idsFrom('c', chain)).toEqual(['c']);
  });

  it('decides between equal times by device, then number, whatever the order of the list', () => {
    const byDevice = [statement('a', 'b', 1, true, 'd1', 9), statement('a', 'b', 1, false, 'd2', 1)];
    const byNumber = [statement('a', 'b', 1, true, 'd', 3), statement('a', 'b', 1, false, 'd', 2)];
    expect([idsFrom('a', byDevice), idsFrom('a', [...byDevice].reverse())]).toEqual([['a'], ['a']]);
    expect([idsFrom('a', byNumber), idsFrom('a', [...byNumber].reverse())]).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
  });
});

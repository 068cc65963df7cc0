import { describe, expect, it } from 'vitest';
import { countReady, nextPack } from './fill-order.ts';
import type { PackRef } from './site-manifest.ts';

const refs = (...ids: readonly string[]): readonly PackRef[] => ids.map((id) => ({ id, hash: id }));
const all = refs('en/c/u1', 'en/c/u2', 'pictures/c/u1', 'pictures/c/u2', 'zh/c/u1', 'zh/c/u2');

function order(path: string): readonly string[] {
  const waiting = new Set(all);
  const ids: string[] = [];
  for (let pack = nextPack([...waiting], path); pack; pack = nextPack([...waiting], path)) {
    waiting.delete(pack);
    ids.push(pack.id);
  }
  return ids;
}

describe('the order of filling', () => {
  it('begins with the unit in front of the child: its language, its pictures, the other language', () => {
    const ids = order('zh/c/u2/l3/index.html');
    expect(ids.slice(0, 3)).toEqual(['zh/c/u2', 'pictures/c/u2', 'en/c/u2']);
    expect(ids.slice(3)).toEqual(['en/c/u1', 'pictures/c/u1', 'zh/c/u1']);
  });

  it("is the site's own when no lesson is open", () => {
    expect(order('zh/index.html')).toEqual(all.map(({ id }) => id));
    expect(order('')).toEqual(all.map(({ id }) => id));
  });
});

describe('countReady', () => {
  const units = [
    { unit: 'c/u1', lessons: 3, packs: refs('zh/c/u1', 'en/c/u1', 'pictures/c/u1'), usesTools: false },
    { unit: 'c/u2', lessons: 4, packs: refs('zh/c/u2'), usesTools: true },
  ];
  const countWith = (...ids: readonly string[]) => countReady(units, ({ id }) => ids.includes(id), true);

  it('counts a lesson once all its languages and its pictures are here', () => {
    expect(countWith('zh/c/u1', 'en/c/u1')).toEqual({ ready: 0, total: 7 });
    expect(countWith('zh/c/u1', 'en/c/u1', 'pictures/c/u1')).toEqual({ ready: 3, total: 7 });
    expect(countWith('zh/c/u2')).toEqual({ ready: 4, total: 7 });
  });

  it('counts no lesson that uses the tools before they are here', () => {
    expect(countReady(units, () => true, false)).toEqual({ ready: 3, total: 7 });
  });
});

import { describe, expect, it } from 'vitest';
import { whereNext } from './where-next.ts';

const root = 'http://localhost:4321/x/';
const start = `${root}zh/steps/`;
const next = (wanted: string | null) => whereNext({ wanted, root, start });

describe('whereNext', () => {
  it('leads back to a page of this app', () => {
    expect(next('/x/zh/steps/safety/phishing/')).toBe(`${root}zh/steps/safety/phishing/`);
    expect(next('/x/en/me/')).toBe(`${root}en/me/`);
  });

  it('leads to the stairs when no page asked, or one of another app or with a query', () => {
    const foreign = ['http://elsewhere.test/x/zh/me/', '//elsewhere.test/', '/y/zh/me/', '/x/zh/me/?next=1'];
    for (const wanted of [null, '', ...foreign]) expect(next(wanted)).toBe(start);
  });

  it('never leads back to the picker', () => {
    for (const wanted of ['/x/', '/x/zh/', '/x/en/', '/x/zh', '/x/zh/index.html']) expect(next(wanted)).toBe(start);
  });
});

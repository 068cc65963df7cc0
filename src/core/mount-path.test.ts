import { describe, expect, it } from 'vitest';
import { mountPath } from './mount-path.ts';

describe('mountPath', () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['x', '/x/'],
    ['/x', '/x/'],
    ['/x/y/', '/x/y/'],
  ])('reads %j as %s', (base, path) => {
    expect(mountPath(base)).toBe(path);
  });
});

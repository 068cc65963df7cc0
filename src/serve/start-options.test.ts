import { describe, expect, it } from 'vitest';
import { startOptions } from './start-options.ts';

describe('the options of npm start', () => {
  it('are a fixed port on this computer only, after a build', () => {
    expect(startOptions([])).toEqual({ port: 4321, host: 'localhost', builds: true });
  });

  it('can be chosen', () => {
    const args = ['--port', '5000', '--host', '0.0.0.0', '--no-build'];
    expect(startOptions(args)).toEqual({ port: 5000, host: '0.0.0.0', builds: false });
  });

  it.each([
    ['--port', 'abc'],
    ['--port', '70000'],
    ['--port', '0'],
    ['--prot', '5000'],
  ])('are refused when wrong: %s %s', (...args) => {
    expect(() => startOptions(args)).toThrow();
  });
});

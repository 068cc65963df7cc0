import { describe, expect, it } from 'vitest';
import { cssColorNames } from './css-color-names.ts';
import { normalStyle } from './normal-style.ts';
import { readStyle } from './read-style.ts';

/** Does what a browser computes pass for what an author wrote? */
function passes(property: string, written: string, computed: string): boolean {
  const wanted = readStyle(property, written, []);
  return wanted !== undefined && normalStyle(wanted.property, computed) === wanted.value;
}

describe('a style', () => {
  it.each([
    ['color', 'red', 'rgb(255, 0, 0)'],
    ['color', 'Red', 'rgb(255, 0, 0)'],
    ['color', '#f00', 'rgb(255, 0, 0)'],
    ['color', '#FF0000', 'rgb(255, 0, 0)'],
    ['color', 'rgb(255,0,0)', 'rgb(255, 0, 0)'],
    ['color', 'rgb(100%, 0%, 0%)', 'rgb(255, 0, 0)'],
    ['color', 'rgb(255 0 0 / 50%)', 'rgba(255, 0, 0, 0.5)'],
    ['color', '#ff000080', 'rgba(255, 0, 0, 0.502)'],
    ['color', '#f008', 'rgba(255, 0, 0, 0.533)'],
    ['color', 'rgba(255,0,0,1)', 'rgb(255, 0, 0)'],
    ['color', 'hsl(120, 100%, 25%)', 'rgb(0, 128, 0)'],
    ['color', 'hsl(-30deg 50% 50%)', 'rgb(191, 64, 128)'],
    ['color', 'hsla(0, 100%, 50%, .3)', 'rgba(255, 0, 0, 0.3)'],
    ['background-color', 'transparent', 'rgba(0, 0, 0, 0)'],
    ['font-size', '20px', '20px'],
    ['font-size', '20.0px', '20px'],
    ['font-size', 'x-large', '24px'],
    ['font-size', '1.5rem', '24px'],
    ['font-size', '10pt', '13.3333px'],
    ['font-weight', 'bold', '700'],
    ['margin', '0', '0px'],
    ['margin', '0 10px', '0px 10px'],
    ['margin-left', '-5px', '-5px'],
    ['opacity', '.5', '0.5'],
    ['text-align', 'center', 'center'],
    ['border', '2px solid red', '2px solid rgb(255, 0, 0)'],
    ['border', 'dashed #00f 1px', '1px dashed rgb(0, 0, 255)'],
    ['border-radius', '50%', '50%'],
    ['font-family', 'Microsoft YaHei,sans-serif', '"Microsoft YaHei", sans-serif'],
    ['box-shadow', 'rgb(0, 0, 0) 2px 2px', 'rgb(0, 0, 0) 2px 2px'],
    ['display', 'flex', 'flex'],
    ['grid-template-columns', '100px 100px', '100px 100px'],
  ])('of %s: %s is what a browser computes as %s', (property, written, computed) => {
    expect(passes(property, written, computed)).toBe(true);
  });

  it.each([
    ['color', 'red', 'rgb(254, 0, 0)'],
    ['color', 'red', 'rgba(255, 0, 0, 0.5)'],
    ['color', 'constructor', 'rgb(0, 0, 0)'],
    ['font-size', '20px', '20.1px'],
    ['font-size', '0', '10px'],
    ['margin', '0 10px', '10px 0px'],
    ['font-weight', 'bold', '400'],
    ['width', '100px', '100%'],
    ['text-align', 'center', 'start'],
    ['font-family', 'h2', 'h1'],
  ])('of %s: %s is not what a browser computes as %s', (property, written, computed) => {
    expect(passes(property, written, computed)).toBe(false);
  });

  it.each([
    ['background', 'lightblue', { property: 'background-color', value: 'rgb(173,216,230)' }],
    ['text-decoration', 'none', { property: 'text-decoration-line', value: 'none' }],
    ['list-style', 'square', { property: 'list-style-type', value: 'square' }],
    ['BACKGROUND', 'url(a.png)', { property: 'background', value: 'url(a.png)' }],
    ['--main', 'red', { property: '--main', value: 'rgb(255,0,0)' }],
  ])('of the shorthand %s: %s asks for the part that it sets', (property, written, wanted) => {
    expect(readStyle(property, written, [])).toEqual(wanted);
  });

  it('takes its quoted parts from where they were kept', () => {
    expect(readStyle('font-family', '“”,serif', ['Kai Ti'])?.value).toBe('kai ti,serif');
    expect(readStyle('color', '“”', ['red'])?.value).toBe('rgb(255,0,0)');
    expect(readStyle('color', '“”', [' '])).toBeUndefined();
  });

  it('knows all named colours', () => {
    expect(cssColorNames.size).toBe(148);
    expect([...cssColorNames.values()].filter((hex) => !/^[0-9a-f]{6}$/.test(hex))).toEqual([]);
  });
});

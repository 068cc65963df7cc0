import { expect, test } from 'vitest';
import { svgDanger } from './svg-danger.ts';

const svg = (inside: string): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">${inside}</svg>`;

test.each([
  '<script>alert(1)</script>',
  '<SCRIPT/>',
  '<svg:script xlink:href="a.js"/>',
  '<foreignObject><p>a</p></foreignObject>',
  '<rect onclick="alert(1)"/>',
  '<rect\nonload=alert(1)/>',
  '<a href="javascript:alert(1)">a</a>',
  '<a href="&#106;avascript:alert(1)">a</a>',
  '<a href="https://a.example">a</a>',
  '<image xlink:href="//a.example/b.png"/>',
  '<image href="data:image/svg+xml;base64,AAAA"/>',
  '<use href="other.svg#a"/>',
  '<rect fill="url(https://a.example/#b)"/>',
  '<style>@import "a.css"</style>',
  '<set attributeName="href" to="javascript:alert(1)"/>',
  '<set attributeName="href" to="&#106;avascript:alert(1)"/>',
])('%s is dangerous', (inside) => {
  expect(svgDanger(svg(inside))).toBeDefined();
});

test('so are entities, style sheets and other encodings', () => {
  expect(svgDanger(`<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`)).toBeDefined();
  expect(svgDanger(`<?xml-stylesheet href="a.css"?>${svg('')}`)).toBeDefined();
  expect(svgDanger('<\0s\0v\0g\0')).toBeDefined();
});

test.each([
  '<rect width="1" fill="url(#a)"/><linearGradient id="a"/>',
  '<use href="#a"/>',
  '<image href="data:image/png;base64,AAAA"/>',
  '<!-- <script> --><text>on = off</text>',
])('%s is only a drawing', (inside) => {
  expect(svgDanger(svg(inside))).toBeUndefined();
});

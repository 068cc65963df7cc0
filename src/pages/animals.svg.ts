import { animalNames, animalShapes } from '../ui/animals.ts';

/** All animals in one picture; `animals.svg#fox` shows one of them. */
export function GET(): Response {
  const views = animalNames.map((name, index) => `<view id="${name}" viewBox="${index * 64} 0 64 64"/>`);
  const shapes = animalNames.map((name, index) => `<g transform="translate(${index * 64})">${animalShapes[name]}</g>`);
  const width = animalNames.length * 64;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 64">${views.join('')}${shapes.join('')}</svg>`;
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
}

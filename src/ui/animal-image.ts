import { fromRoot } from './root.ts';

/** A learner's animal for pages that the server has drawn; `Animal` is the same for trees of our own. */
export function animalImage(name: string, size: number): HTMLImageElement {
  const image = new Image(size, size);
  image.src = fromRoot(`animals.svg#${name}`);
  image.alt = '';
  return image;
}

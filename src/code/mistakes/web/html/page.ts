import type { Locate } from '../../source/places.ts';
import type { HtmlPiece, Tag } from './scan-html.ts';

/** A page of HTML, cut into pieces, with the files that stand beside it. */
export interface Page {
  readonly html: string;
  readonly pieces: readonly HtmlPiece[];
  readonly tags: readonly Tag[];
  readonly locate: Locate;
  /** The text of each file of the program by its name. */
  readonly files: Readonly<Record<string, string>>;
}

export const attributeOf = (tag: Tag, name: string): string | undefined =>
  tag.attributes.find((attribute) => attribute.name.toLowerCase() === name)?.value;

export const hasAttribute = (tag: Tag, name: string): boolean =>
  tag.attributes.some((attribute) => attribute.name.toLowerCase() === name);

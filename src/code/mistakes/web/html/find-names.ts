import { nearest } from '../../source/nearest.ts';
import type { WebFinding } from '../web-finding.ts';
import { attributes as knownAttributes, tags as knownTags, otherAttributes } from './html-words.ts';
import type { Page } from './page.ts';
import type { Attribute, Tag } from './scan-html.ts';

function tagName(page: Page, tag: Tag): readonly WebFinding[] {
  if (tag.isEnd || knownTags.includes(tag.name) || tag.name.includes('-')) return [];
  const end = tag.start + 1 + tag.name.length;
  const at = (code: WebFinding['code'], right = ''): readonly WebFinding[] => [
    page.locate(code, tag.start + 1, end, { name: tag.name, right }),
  ];
  if (/^h\d+$/.test(tag.name)) return at('html-heading');
  const right = nearest(tag.name, knownTags);
  return right === undefined ? at('html-tag-unknown') : at('html-tag-misspelt', right);
}

function attributeName(page: Page, tag: Tag, attribute: Attribute): readonly WebFinding[] {
  const name = attribute.name.toLowerCase();
  const at = (code: WebFinding['code'], right: string): readonly WebFinding[] => [
    page.locate(code, attribute.start, attribute.start + name.length, { name, right, tag: tag.name }),
  ];
  const other = otherAttributes[tag.name]?.[name];
  if (other !== undefined) return at('html-attribute-wrong', other);
  if (knownAttributes.includes(name) || /^(?:data-|aria-|xml|[a-z]+-)/.test(name) || !knownTags.includes(tag.name))
    return [];
  const right = nearest(name, knownAttributes);
  return right === undefined ? [] : at('html-attribute-misspelt', right);
}

function twice(page: Page, tag: Tag): readonly WebFinding[] {
  const names = tag.attributes.map(({ name }) => name.toLowerCase());
  const second = tag.attributes.find(({ name }, index) => names.indexOf(name.toLowerCase()) < index);
  return second
    ? [page.locate('html-attribute-twice', second.start, second.end, { name: second.name, tag: tag.name })]
    : [];
}

/** Tags and attributes that no browser knows, with what was most likely meant. What is drawn in `svg` has names of its own. */
export function findNames(page: Page): readonly WebFinding[] {
  let isDrawing = false;
  return page.tags.flatMap((tag) => {
    if (tag.name === 'svg') isDrawing = !tag.isEnd;
    if (isDrawing) return [];
    // A colon is told as a wrong sign.
    const readable = tag.attributes.filter(({ name }) => !name.endsWith(':'));
    const inAttributes = readable.flatMap((attribute) => attributeName(page, tag, attribute));
    return [...tagName(page, tag), ...inAttributes, ...twice(page, tag)];
  });
}

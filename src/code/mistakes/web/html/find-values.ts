import { nearest, sameButCase } from '../../source/nearest.ts';
import type { WebFinding } from '../web-finding.ts';
import { attributeOf, hasAttribute, type Page } from './page.ts';
import type { Attribute, Tag } from './scan-html.ts';

function idTwice(page: Page): readonly WebFinding[] {
  const seen = new Map<string, Attribute>();
  return page.tags.flatMap(({ attributes }) =>
    attributes.flatMap((attribute): readonly WebFinding[] => {
      const id = attribute.name === 'id' ? (attribute.value ?? '') : '';
      const first = seen.get(id);
      if (id !== '' && !first) seen.set(id, attribute);
      if (!first) return [];
      const line = page.locate('html-id-twice', first.start, first.end).line;
      return [page.locate('html-id-twice', attribute.start, attribute.end, { name: id, line: String(line) })];
    }),
  );
}

function marks(page: Page, tag: Tag): readonly WebFinding[] {
  return tag.attributes.flatMap(({ name, value = '', quote, start, end }): readonly WebFinding[] => {
    const right = value.trim().slice(1);
    if (name === 'class' && value.trim().startsWith('.')) return [page.locate('html-class-dot', start, end, { right })];
    if (name === 'id' && value.trim().startsWith('#')) return [page.locate('html-id-hash', start, end, { right })];
    if (name === 'id' && /\S\s+\S/.test(value)) return [page.locate('html-id-space', start, end, { name: value })];
    if (name === 'style' && /^[\w-]+\s*=/.test(value.trim())) return [page.locate('html-style-equals', start, end)];
    return quote === '' && value !== '' ? [page.locate('html-quotes-missing', start, end, { name, value })] : [];
  });
}

function missing(page: Page, tag: Tag): readonly WebFinding[] {
  const at = (code: WebFinding['code']): readonly WebFinding[] => [page.locate(code, tag.start, tag.end)];
  if (tag.isEnd) return [];
  if (tag.name === 'img' && !hasAttribute(tag, 'src')) return at('html-img-src');
  if (tag.name === 'img' && !hasAttribute(tag, 'alt')) return at('html-img-alt');
  if (tag.name === 'a' && !['href', 'id', 'name', 'onclick'].some((name) => hasAttribute(tag, name)))
    return at('html-link-href');
  if (tag.name === 'link' && hasAttribute(tag, 'href') && !hasAttribute(tag, 'rel')) return at('html-link-rel');
  return [];
}

/** `onclick="hello"`: a function that is only named, or that there is none of. */
function pressed(page: Page, tag: Tag): readonly WebFinding[] {
  const script = page.files['script.js'] ?? '';
  const functions = [...`${script}\n${page.html}`.matchAll(/function\s+([\w$\u0080-\uffff]+)/g)].map(
    ([, name]) => name ?? '',
  );
  return tag.attributes.flatMap(({ name, value = '', start, end }): readonly WebFinding[] => {
    if (!/^on[a-z]+$/i.test(name)) return [];
    const [, called = '', brackets = ''] = /^\s*([\w$\u0080-\uffff]+)\s*(\(?)/.exec(value) ?? [];
    if (called === '') return [];
    if (functions.includes(called))
      return brackets === '' ? [page.locate('html-press-brackets', start, end, { name: called })] : [];
    const right = sameButCase(called, functions) ?? nearest(called, functions);
    return right === undefined ? [] : [page.locate('html-press-misspelt', start, end, { name: called, right })];
  });
}

/** Attributes that are missing, or whose values don't do what was meant. The gravest first. */
export const findValues = (page: Page): readonly WebFinding[] => [
  ...idTwice(page),
  ...page.tags.flatMap((tag) => pressed(page, tag)),
  ...page.tags.flatMap((tag) => missing(page, tag)),
  ...page.tags.flatMap((tag) => marks(page, tag)),
];

/** What a page gets from beside it: an address of its own files is relative. */
const isOwn = (address: string): boolean => address !== '' && !/^(?:[a-z]+:|\/\/|#)/i.test(address);

/** Files that a page names and that are not there, and those that are there and not named. */
export function findFiles(page: Page): readonly WebFinding[] {
  const names = Object.keys(page.files);
  const wanted = page.tags.flatMap((tag) => {
    const attribute = tag.name === 'link' ? 'href' : tag.name === 'script' ? 'src' : undefined;
    const address = attribute && attributeOf(tag, attribute);
    return address === undefined || !isOwn(address) ? [] : [{ tag, address: address.replace(/^\.\//, '') }];
  });
  const lost = wanted.flatMap(({ tag, address }): readonly WebFinding[] => {
    if (names.includes(address)) return [];
    const right = sameButCase(address, names) ?? nearest(address, names) ?? sameKind(address, names);
    return [
      page.locate(right === undefined ? 'html-file-missing' : 'html-file-misspelt', tag.start, tag.end, {
        name: address,
        right: right ?? '',
      }),
    ];
  });
  const unused = names.filter(
    (name) =>
      page.files[name]?.trim() !== '' && /\.(?:css|js)$/.test(name) && !wanted.some(({ address }) => address === name),
  );
  if (lost.length > 0) return lost;
  return unused.map((name): WebFinding => {
    const code = name.endsWith('.css') ? 'html-style-unlinked' : 'html-script-unlinked';
    return { code, line: undefined, column: undefined, values: { name } };
  });
}

const sameKind = (address: string, names: readonly string[]): string | undefined => {
  const ending = /\.\w+$/.exec(address)?.[0];
  return ending === undefined ? undefined : names.find((name) => name.endsWith(ending));
};

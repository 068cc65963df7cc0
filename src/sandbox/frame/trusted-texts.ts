import { MOST_ELEMENTS } from '../page-messages.ts';
import { apply, getOwnPropertyDescriptor, indexIn, lastIndexIn, sliceText } from '../worker/natives.ts';
import { natives } from './page-natives.ts';
import { createWriter, isPlainName } from './write-html.ts';

/** Trusted types are younger than TypeScript's own list of what a page has. */
interface Policies {
  createPolicy(
    name: string,
    rules: Readonly<Record<'createHTML' | 'createScript' | 'createScriptURL', (text: string) => string>>,
  ): unknown;
}

/** What runs, or brings in another document, address or policy. */
const REFUSED_TAGS: readonly string[] = [
  ...['script', 'iframe', 'frame', 'frameset', 'object', 'embed', 'applet', 'portal', 'fencedframe', 'base', 'link'],
  'meta',
  // Stands for as many elements as it likes, which nobody counts.
  'use',
];

export interface TextPolicy {
  /** The next time that this very text becomes HTML, it stays as it is. */
  pass(html: string): void;
  /** Handlers with just these texts may be written again, as `innerHTML +=` does. */
  know(handlers: readonly string[]): void;
  /** From now on `turn` is called for each element that a text makes, and `tooBig`, which throws, if they are too many. */
  guard(told: Guard): void;
}

interface Guard {
  readonly turn: () => void;
  readonly tooBig: () => never;
}

/**
 * What a page makes of texts: HTML loses everything that runs or leads out, scripts are refused. The browser asks this
 * policy by itself wherever a text would become HTML or a script.
 */
export function openPolicy(): TextPolicy {
  let passing: string | undefined;
  const pass = (html: string | undefined) => {
    passing = html;
  };
  const known: Record<string, true> = Object.create(null);
  let told: Guard | undefined;
  const clean = createCleaner(pass, known, () => told?.turn());
  const policies = (globalThis as unknown as { readonly trustedTypes?: Policies }).trustedTypes;
  policies?.createPolicy('default', {
    createHTML(html) {
      if (html !== passing) {
        if (countTags(html) > MOST_ELEMENTS) told?.tooBig();
        return clean(html);
      }
      passing = undefined;
      return html;
    },
    createScript: refuse,
    createScriptURL: refuse,
  });
  const know = (handlers: readonly string[]) => {
    for (const text of handlers) known[text] = true;
  };
  const guard = (wanted: Guard) => {
    told = wanted;
  };
  return { pass, know, guard };
}

/** How many elements begin in a text, at most. */
function countTags(html: string): number {
  let count = 0;
  for (let at = indexIn(html, '<'); at >= 0; at = indexIn(html, '<', at + 1)) if (html[at + 1] !== '/') count += 1;
  return count;
}

function refuse(): never {
  throw new EvalError('Text is not run as a program here: write a function instead');
}

/** Parses a text where nothing of it runs, takes out what is refused, and writes it again. */
function createCleaner(
  pass: (html: string | undefined) => void,
  known: Readonly<Record<string, true>>,
  turn: () => void,
): (html: string) => string {
  const inert = document.implementation.createHTMLDocument('');
  const makeElement = inert.createElement.bind(inert);
  const read = getOwnPropertyDescriptor(Element.prototype, 'innerHTML')?.set as (html: string) => void;
  const write = createWriter();
  const content = getOwnPropertyDescriptor(HTMLTemplateElement.prototype, 'content')?.get as () => DocumentFragment;
  const { remove, getAttributeNames, removeAttribute, getAttribute } = Element.prototype;
  const select = DocumentFragment.prototype.querySelectorAll;
  const isTemplate = (element: Element): boolean => element instanceof NativeTemplate;
  const NativeTemplate = HTMLTemplateElement;

  const tidy = (fragment: DocumentFragment) => {
    const all = apply(select, fragment, ['*']) as NodeListOf<Element>;
    for (let at = 0; at < all.length; at += 1) {
      turn();
      const element = all[at] as Element;
      const name = natives.nameOf(element);
      if (isRefusedTag(name) || !isPlainName(name)) apply(remove, element, []);
      else tidyAttributes(element);
      if (isTemplate(element)) tidy(apply(content, element, []) as DocumentFragment);
    }
  };
  const tidyAttributes = (element: Element) => {
    const names = apply(getAttributeNames, element, []) as string[];
    for (let at = 0; at < names.length; at += 1) {
      const name = names[at] as string;
      const value = (apply(getAttribute, element, [name]) ?? '') as string;
      const isHandler = name[0] === 'o' && name[1] === 'n';
      const isLoud = (isHandler && known[value] !== true) || name === 'srcdoc' || name === 'ping';
      if (isLoud || isScriptAddress(value) || !isPlainName(name)) apply(removeAttribute, element, [name]);
    }
  };

  return (html) => {
    const template = makeElement('template');
    pass(html);
    apply(read, template, [html]);
    // Whether or not the browser has asked for it: not for the next one who has the same text.
    pass(undefined);
    const fragment = apply(content, template, []) as DocumentFragment;
    tidy(fragment);
    return write(fragment);
  };
}

/**
 * In small letters; `h:iframe` is one too, where a text is read as XML. By comparing only: lists and patterns have
 * functions that a page may have changed.
 */
export function isRefusedTag(name: string): boolean {
  const local = sliceText(name, lastIndexIn(name, ':') + 1);
  for (let at = 0; at < REFUSED_TAGS.length; at += 1) if (REFUSED_TAGS[at] === local) return true;
  return false;
}

const SCHEME = 'javascript:';

/** Browsers read over white space and control characters in an address. */
function isScriptAddress(value: string): boolean {
  let matched = 0;
  for (let at = 0; at < value.length; at += 1) {
    const char = value[at] as string;
    if (char <= ' ') continue;
    const wanted = SCHEME[matched] as string;
    if (char !== wanted && !(char >= 'A' && char <= 'Z' && LOWER[char] === wanted)) return false;
    matched += 1;
    if (matched === SCHEME.length) return true;
  }
  return false;
}

const LOWER: Readonly<Record<string, string>> = Object.assign(
  Object.create(null),
  Object.fromEntries([...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => [letter, letter.toLowerCase()])),
);

import { apply, getOwnPropertyDescriptor } from '../worker/natives.ts';

/** Trusted types are younger than TypeScript's own list of what a page has. */
interface Policies {
  createPolicy(
    name: string,
    rules: Readonly<Record<'createHTML' | 'createScript' | 'createScriptURL', (text: string) => string>>,
  ): unknown;
}

/** What runs, or brings in another document, address or policy. */
export const REFUSED_TAGS: readonly string[] = [
  ...['script', 'iframe', 'frame', 'frameset', 'object', 'embed', 'applet', 'portal', 'fencedframe', 'base', 'link'],
  'meta',
];

export interface TextPolicy {
  /** The next time that this very text becomes HTML, it stays as it is. */
  pass(html: string): void;
  /** Handlers with just these texts may be written again, as `innerHTML +=` does. */
  know(handlers: readonly string[]): void;
}

/**
 * What a page makes of texts: HTML loses everything that runs or leads out, scripts are refused. The browser asks this
 * policy by itself wherever a text would become HTML or a script.
 */
export function openPolicy(): TextPolicy {
  let passing: string | undefined;
  const pass = (html: string) => {
    passing = html;
  };
  const known: Record<string, true> = Object.create(null);
  const clean = createCleaner(pass, known);
  const policies = (globalThis as unknown as { readonly trustedTypes?: Policies }).trustedTypes;
  policies?.createPolicy('default', {
    createHTML(html) {
      if (html !== passing) return clean(html);
      passing = undefined;
      return html;
    },
    createScript: refuse,
    createScriptURL: refuse,
  });
  const know = (handlers: readonly string[]) => {
    for (const text of handlers) known[text] = true;
  };
  return { pass, know };
}

function refuse(): never {
  throw new EvalError('Text is not run as a program here: write a function instead');
}

/** Parses a text where nothing of it runs, takes out what is refused, and writes it again. */
function createCleaner(pass: (html: string) => void, known: Readonly<Record<string, true>>): (html: string) => string {
  const inert = document.implementation.createHTMLDocument('');
  const makeElement = inert.createElement.bind(inert);
  const inner = getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
  const [read, write] = [inner?.get, inner?.set] as [() => string, (html: string) => void];
  const content = getOwnPropertyDescriptor(HTMLTemplateElement.prototype, 'content')?.get as () => DocumentFragment;
  const { remove, getAttributeNames, removeAttribute, getAttribute } = Element.prototype;
  const select = DocumentFragment.prototype.querySelectorAll;
  const isTemplate = (element: Element): boolean => element instanceof NativeTemplate;
  const NativeTemplate = HTMLTemplateElement;

  const tidy = (fragment: DocumentFragment) => {
    const all = apply(select, fragment, ['*']) as NodeListOf<Element>;
    for (let at = 0; at < all.length; at += 1) {
      const element = all[at] as Element;
      if (isRefusedTag(element.localName)) apply(remove, element, []);
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
      if (isLoud || isScriptAddress(value)) apply(removeAttribute, element, [name]);
    }
  };

  return (html) => {
    const template = makeElement('template');
    pass(html);
    apply(write, template, [html]);
    tidy(apply(content, template, []) as DocumentFragment);
    return apply(read, template, []) as string;
  };
}

/** By comparing only: lists and patterns have functions that a page may have changed. */
function isRefusedTag(name: string): boolean {
  for (let at = 0; at < REFUSED_TAGS.length; at += 1) if (REFUSED_TAGS[at] === name) return true;
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

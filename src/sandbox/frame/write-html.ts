import { apply, indexIn, sliceText } from '../worker/natives.ts';
import { getterOf } from './page-natives.ts';

/**
 * Writes what stands in a fragment so that a `<` begins one of its elements and nothing else. A text that is read where
 * it was not written for (in a drawing, as XML, after a comment that ends elsewhere) has no other elements then, which
 * can't be said of what the browser writes.
 */
export function createWriter(): (fragment: DocumentFragment) => string {
  const first = getterOf(Node.prototype, 'firstChild') as (node: Node) => Node | null;
  const next = getterOf(Node.prototype, 'nextSibling') as (node: Node) => Node | null;
  const typeOf = getterOf(Node.prototype, 'nodeType');
  const textIn = getterOf(Node.prototype, 'nodeValue') as (node: Node) => string;
  const nameOf = getterOf(Element.prototype, 'localName') as (node: Node) => string;
  const content = getterOf(HTMLTemplateElement.prototype, 'content') as (node: Node) => Node;
  const { getAttributeNames, getAttribute } = Element.prototype;
  const NativeTemplate = HTMLTemplateElement;

  const inside = (parent: Node, written: (text: string) => string): string => {
    let html = '';
    for (let node = first(parent); node !== null; node = next(node)) {
      const type = typeOf(node);
      if (type === ELEMENT) html += element(node);
      else if (type === TEXT) html += written(textIn(node));
    }
    return html;
  };
  const element = (node: Node): string => {
    const name = nameOf(node);
    const start = `<${name}${attributes(node)}>`;
    if (VOID[name] === true) return start;
    const within = node instanceof NativeTemplate ? content(node) : node;
    return `${start}${inside(within, RAW[name] ?? escapeText)}</${name}>`;
  };
  const attributes = (node: Node): string => {
    const names = apply(getAttributeNames, node, []) as string[];
    let html = '';
    for (let at = 0; at < names.length; at += 1) {
      const name = names[at] as string;
      const value = (apply(getAttribute, node, [name]) ?? '') as string;
      html += ` ${name}="${replaced(escapeText(value), '"', '&quot;')}"`;
    }
    return html;
  };
  return (fragment) => inside(fragment, escapeText);
}

const ELEMENT = 1;
const TEXT = 3;

/** A name of an element or an attribute that means the same wherever it is read. */
export function isPlainName(name: string): boolean {
  for (let at = 0; at < name.length; at += 1) if (indexIn('<>&"\'`=/', name[at] as string) >= 0) return false;
  return true;
}

const escapeText = (text: string): string => replaced(replaced(replaced(text, '&', '&amp;'), '<', '&lt;'), '>', '&gt;');

function replaced(text: string, char: string, by: string): string {
  let [made, from] = ['', 0];
  for (let at = indexIn(text, char); at >= 0; at = indexIn(text, char, from)) {
    made += sliceText(text, from, at) + by;
    from = at + 1;
  }
  return made + sliceText(text, from);
}

type Table<T> = Readonly<Record<string, T>>;
const tableOf = <T>(names: readonly string[], value: T): Table<T> =>
  Object.assign(Object.create(null), Object.fromEntries(names.map((name) => [name, value])));

const VOID: Table<true> = tableOf(
  ['area', 'br', 'col', 'hr', 'img', 'input', 'param', 'source', 'track', 'wbr', 'basefont', 'bgsound', 'keygen'],
  true,
);

/** Elements in which no text is escaped; in styles there is another way to write it. */
const RAW: Table<(text: string) => string> = Object.assign(
  tableOf(['xmp', 'noembed', 'noframes', 'noscript', 'plaintext'], (text: string) => replaced(text, '<', '')),
  tableOf(['style'], (text: string) => replaced(text, '<', '\\3c ')),
);

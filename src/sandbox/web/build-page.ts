import { defaultTreeAdapter as dom, parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { pictureData } from '../../code/pictures/built-in-pictures.ts';
import { type Program, textOfFile } from '../../code/program.ts';
import type { GuardNames } from '../guard-names.ts';
import type { Place } from './insertions.ts';
import { instrument, type RunawayPattern } from './instrument.ts';

/** A piece of script of a page: where it came from, and where its places were there. */
export interface PageScript {
  readonly file: string;
  readonly toFile: (place: Place) => Place;
}

export interface BuiltPage {
  readonly html: string;
  readonly handlers: readonly string[];
  /** The pieces that are no JavaScript, in their order: each will say so. */
  readonly malformed: readonly PageScript[];
  /** How many elements are written in it. */
  readonly elements: number;
  /** By the number in the name that each goes by in the page: `piece-0.js`, `piece-1.js` … */
  readonly scripts: readonly PageScript[];
  readonly runaways: readonly (RunawayPattern & { readonly file: string })[];
}

type Element = Tree.Element;

/** What may bring another document, another address or another policy into a page. */
const REFUSED = new Set([
  ...[
    'iframe',
    'frame',
    'frameset',
    'object',
    'embed',
    'applet',
    'portal',
    'fencedframe',
    'base',
    'link',
    'noscript',
    'use',
  ],
]);
const SCRIPT_TYPES = /^(?:|module|(?:text|application)\/(?:java|ecma)script)$/i;

/**
 * The page that a program of HTML, CSS and JavaScript makes, as one text: its files put in, its scripts and handlers
 * counting their turns, and without what could leave the page.
 */
export function buildPage(program: Program, names: GuardNames): BuiltPage {
  const document = parse(textOfFile(program, 'index.html'), { sourceCodeLocationInfo: true });
  const found: Found = {
    program,
    names,
    elements: 0,
    handlers: [],
    codes: [],
    malformed: [],
    scripts: [],
    runaways: [],
  };
  tidy(document, found);
  const { elements, handlers, codes, malformed, scripts, runaways } = found;
  const html = settle(serialize(document), (again) => strip(again, { handlers, codes }));
  return { html, elements, handlers, malformed, scripts, runaways };
}

/** Reading what was written brings out other elements so often at most, as far as anybody knows. */
const READINGS = 8;

/**
 * A page read and written again as often as that brings out something to take away: what is written of a page is not
 * always the same page to whoever reads it. `takeAway`: did it find anything?
 */
function settle(html: string, takeAway: (document: Tree.Document) => boolean): string {
  let settled = html;
  for (let reading = 0; reading < READINGS; reading += 1) {
    const document = parse(settled);
    if (!takeAway(document)) return settled;
    settled = serialize(document);
  }
  return '';
}

interface Found {
  readonly program: Program;
  readonly names: GuardNames;
  elements: number;
  readonly handlers: string[];
  /** The scripts, as they stand in the page. */
  readonly codes: string[];
  readonly malformed: PageScript[];
  readonly scripts: PageScript[];
  readonly runaways: (RunawayPattern & { readonly file: string })[];
}

function tidy(parent: Tree.ParentNode, found: Found): void {
  for (const node of [...parent.childNodes]) {
    if (!dom.isElementNode(node)) continue;
    found.elements += 1;
    if (node.tagName === 'link') replaceLink(node, found);
    else if (node.tagName === 'script') tidyScript(node, found);
    else if (REFUSED.has(node.tagName) || isLoudMeta(node)) dom.detachNode(node);
    else {
      tidyAttributes(node, found);
      tidy(node, found);
      if (node.tagName === 'template') tidy((node as Tree.Template).content, found);
    }
  }
}

/** Of `meta` only what says something about the page: its letters, its width, its author. */
const isLoudMeta = (node: Element): boolean =>
  node.tagName === 'meta' && node.attrs.some(({ name }) => name === 'http-equiv');

/** `style.css` comes in as it is; everything else would have to be fetched. */
function replaceLink(node: Element, { program }: Found): void {
  if (fileNamed(attribute(node, 'href'), program) === 'style.css' && /stylesheet/i.test(attribute(node, 'rel') ?? '')) {
    const style = dom.createElement('style', node.namespaceURI, []);
    dom.insertText(style, textOfFile(program, 'style.css').replace(/<\/(?=style)/gi, '<\\/'));
    if (node.parentNode) dom.insertBefore(node.parentNode, style, node);
  }
  dom.detachNode(node);
}

function tidyScript(node: Element, found: Found): void {
  const source = attribute(node, 'src');
  const file = source === undefined ? 'index.html' : fileNamed(source, found.program);
  if (file === undefined || !SCRIPT_TYPES.test(attribute(node, 'type') ?? '')) {
    dom.detachNode(node);
    return;
  }
  const start = node.sourceCodeLocation?.startTag;
  const begin = source === undefined && start ? { line: start.endLine, column: start.endCol } : { line: 1, column: 1 };
  const text = source === undefined ? node.childNodes.map(textOf).join('') : textOfFile(found.program, file);
  const code = guardScript(text, file, begin, found, false).replace(/<\/(?=script)/gi, '<\\/');
  found.codes.push(code);
  for (const child of [...node.childNodes]) dom.detachNode(child);
  dom.insertText(node, code);
  node.attrs = node.attrs.filter(({ name }) => name === 'id');
}

function tidyAttributes(node: Element, found: Found): void {
  const places = node.sourceCodeLocation?.attrs;
  node.attrs = node.attrs.flatMap((each) => {
    if (isLoud(each.name, each.value)) return [];
    if (each.name === 'src' && node.tagName === 'img') return [{ ...each, value: pictureAt(each.value) }];
    if (!/^on/i.test(each.name)) return [each];
    const at = places?.[each.name];
    const begin = at ? { line: at.startLine, column: at.startCol + each.name.length + 2 } : { line: 1, column: 1 };
    return [{ ...each, value: guardScript(each.value, 'index.html', begin, found, true) }];
  });
}

/** A picture that every page can show, by its name; any other stays missing, as it would be anywhere. */
const pictureAt = (address: string): string => pictureData(address.trim().replace(/^\.\//, '')) ?? address;

/** Browsers read over white space and control characters in an address. */
const isScriptAddress = (value: string): boolean => {
  const letters = [...value].filter((char) => char > ' ').join('');
  return /^javascript:/i.test(letters);
};

function guardScript(text: string, file: string, begin: Place, found: Found, isHandler: boolean): string {
  const changed = instrument(text, found.names, isHandler);
  const number = found.scripts.length;
  // The engine puts one line before the body of a handler.
  const above = isHandler ? 1 : 0;
  const script: PageScript = {
    file,
    toFile({ line, column }) {
      const at = changed?.toOriginal({ line: line - above, column }) ?? { line, column };
      return at.line <= 1
        ? { line: begin.line, column: begin.column + at.column - 1 }
        : { line: begin.line + at.line - 1, column: at.column };
    },
  };
  found.scripts.push(script);
  if (changed === undefined) found.malformed.push(script);
  for (const runaway of changed?.runaways ?? []) {
    const place = script.toFile({ line: runaway.line + above, column: runaway.column });
    found.runaways.push({ pattern: runaway.pattern, ...place, file });
  }
  const code = `${changed?.code ?? text}\n//# sourceURL=piece-${number}.js`;
  if (isHandler) found.handlers.push(code);
  return code;
}

const attribute = (node: Element, wanted: string): string | undefined =>
  node.attrs.find(({ name }) => name === wanted)?.value;

/** `./style.css?1` is `style.css`; undefined for what is no file of the program. */
function fileNamed(address: string | undefined, program: Program): string | undefined {
  const name = address?.replace(/^\.\//, '').replace(/[?#].*$/, '');
  return (
    program.files.find((file) => file.name === name)?.name ??
    (name === 'style.css' || name === 'script.js' ? name : undefined)
  );
}

const textOf = (node: Tree.ChildNode): string => ('value' in node ? node.value : '');

/** A page as it stands, without scripts and handlers, so that it can be looked at. */
export const withoutScripts = (html: string): string => settle(html, (document) => strip(document, NOTHING));

/** What may run in a page: these handlers and these scripts. */
interface Allowed {
  readonly handlers: readonly string[];
  readonly codes: readonly string[];
}

const NOTHING: Allowed = { handlers: [], codes: [] };

/** Takes away what runs and what may not stand in a page; was there anything? */
function strip(parent: Tree.ParentNode, allowed: Allowed): boolean {
  let hasFound = false;
  for (const node of [...parent.childNodes]) {
    if (!dom.isElementNode(node)) continue;
    if (node.tagName === 'script') hasFound = emptyScript(node, allowed) || hasFound;
    const attrs = node.attrs.filter(({ name, value }) => !isLoudAttribute(name, value, allowed));
    hasFound ||= attrs.length < node.attrs.length;
    node.attrs = attrs;
    if (REFUSED.has(node.tagName) || isLoudMeta(node)) {
      dom.detachNode(node);
      hasFound = true;
    } else {
      hasFound = strip(node, allowed) || hasFound;
      if (node.tagName === 'template') hasFound = strip((node as Tree.Template).content, allowed) || hasFound;
    }
  }
  return hasFound;
}

/** In the place of a script stays an empty one: what stands behind it keeps its number. */
function emptyScript(node: Element, { codes }: Allowed): boolean {
  const code = node.childNodes.map(textOf).join('');
  if (code === '' || codes.includes(code)) return false;
  node.childNodes = [];
  return true;
}

const isLoudAttribute = (name: string, value: string, { handlers }: Allowed): boolean =>
  isLoud(name, value) || (/^on/i.test(name) && !handlers.includes(value));

/** What leads to another document. */
const isLoud = (name: string, value: string): boolean => name === 'srcdoc' || name === 'ping' || isScriptAddress(value);

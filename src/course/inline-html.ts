import type { Image, Link, Node, PhrasingContent } from 'mdast';
import { assertNever } from '../core/assert-never.ts';
import type { Html } from '../exercises/kind.ts';
import { escapeHtml } from './escape-html.ts';
import type { Mark } from './mark-syntax.ts';
import type { TextToHtml } from './ruby.ts';

/** HTML, cut where marks stand. */
export type Piece = Html | Mark;

/** What writing HTML needs to know from outside. Everything wrong is told there; writing always goes on. */
export interface HtmlContext {
  readonly text: TextToHtml;
  /** Keep single line breaks. */
  readonly keepsBreaks: boolean;
  /** The address to write, or undefined to leave the words without a link. */
  link(node: Link): string | undefined;
  picture(node: Image): Html;
  report(node: Node, code: string): void;
}

/** Inline content as HTML without marks. */
export const inlineToHtml = (nodes: readonly PhrasingContent[], context: HtmlContext): Html =>
  inlinePieces(nodes, context)
    .map((piece) => (typeof piece === 'string' ? piece : strayMark(piece, context)))
    .join('');

function strayMark(mark: Mark, context: HtmlContext): Html {
  context.report(mark, 'mark-not-here');
  return escapeHtml(mark.value);
}

/** Inline content with its marks left standing; elements around a mark are closed before it and opened again behind. */
export const inlinePieces = (nodes: readonly PhrasingContent[], context: HtmlContext): readonly Piece[] =>
  mergePieces(nodes.flatMap((node) => nodePieces(node, context)));

function nodePieces(node: PhrasingContent, context: HtmlContext): readonly Piece[] {
  switch (node.type) {
    case 'text':
      return [linesToHtml(node.value, context)];
    case 'mark':
      return [node];
    case 'strong':
      return wrapped('<strong>', inlinePieces(node.children, context), '</strong>');
    case 'emphasis':
      return wrapped('<em>', inlinePieces(node.children, context), '</em>');
    case 'inlineCode':
      return [`<code>${escapeHtml(node.value)}</code>`];
    case 'break':
      return ['<br>'];
    case 'link': {
      const address = context.link(node);
      const inside = inlinePieces(node.children, context);
      return address === undefined ? inside : wrapped(`<a href="${escapeHtml(address)}">`, inside, '</a>');
    }
    case 'image':
      return [context.picture(node)];
    case 'html':
      return [reportHtml(node, context)];
    case 'delete':
    case 'footnoteReference':
    case 'imageReference':
    case 'linkReference':
      context.report(node, 'markup-unknown');
      return [];
    default:
      return assertNever(node);
  }
}

const CJK = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u2018-\u201d\u2026\u2014]/;

/** A line break inside Chinese text is no space, though a browser would draw one. */
function linesToHtml(value: string, context: HtmlContext): Html {
  if (!value.includes('\n')) return context.text(value);
  const lines = value.split('\n');
  return lines.reduce((html, line, index) => {
    if (index === 0) return context.text(line);
    const isChinese = CJK.test((lines[index - 1] ?? '').slice(-1)) && CJK.test(line.slice(0, 1));
    const between = context.keepsBreaks ? '<br>' : isChinese ? '' : '\n';
    return html + between + context.text(line);
  }, '');
}

function wrapped(open: Html, pieces: readonly Piece[], close: Html): readonly Piece[] {
  return pieces.map((piece) => (typeof piece === 'string' ? open + piece + close : piece));
}

/** Neighbouring pieces of HTML as one; empty ones left out. */
export function mergePieces(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.reduce<Piece[]>((all, piece) => {
    const last = all.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') all[all.length - 1] = last + piece;
    else if (piece !== '') all.push(piece);
    return all;
  }, []);
}

/** Raw HTML is told and left out. */
export function reportHtml(node: Node & { readonly value: string }, context: HtmlContext): Html {
  // An element is told where it begins; its end is no second mistake.
  if (!node.value.startsWith('</')) context.report(node, 'raw-html');
  return '';
}

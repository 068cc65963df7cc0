import type { BlockContent, Blockquote, Code, List, ListItem, PhrasingContent, RootContent, Table } from 'mdast';
import type {
  AuthoredBox,
  AuthoredCell,
  AuthoredFence,
  AuthoredItem,
  AuthoredMark,
  AuthoredTable,
  PassageBlock,
  Segment,
} from '../exercises/authored.ts';
import type { Html } from '../exercises/kind.ts';
import { type KindSchema, schemas } from '../exercises/schemas.ts';
import { splitTarget } from './box-target.ts';
import { holdsMarks } from './holds-marks.ts';
import { blocksToHtml } from './html.ts';
import { type HtmlContext, inlinePieces, inlineToHtml, mergePieces, type Piece } from './inline-html.ts';
import type { ExerciseDraft, Parsed } from './lesson-draft.ts';
import { spokenTextOf } from './plain-text.ts';
import { readMark } from './read-mark.ts';
import type { Report } from './reporter.ts';
import { splitLines } from './split-lines.ts';

interface BoxParts {
  readonly prompt: RootContent[];
  readonly passage: PassageBlock[];
  readonly marks: AuthoredMark[];
  readonly items: AuthoredItem[];
  readonly tables: AuthoredTable[];
  readonly hints: Html[];
  readonly fences: AuthoredFence[];
}

/** An exercise's box in the form that kinds read. What stands where no kind looks for it is told. */
export function authoredBox(
  draft: Parsed<ExerciseDraft>,
  id: string,
  context: HtmlContext,
  report: Report,
): AuthoredBox {
  const { at, kind, attributes, optional, passage } = draft;
  const { hasTarget, hasCode }: KindSchema = schemas[kind] as unknown as KindSchema;
  const { target, rest } = hasTarget ? splitTarget(passage) : { target: undefined, rest: passage.nodes };
  const reader = boxReader(draft, hasCode === true, context, report);
  for (const node of rest) reader.read(node);
  const { prompt, ...parts } = reader.parts;
  return { at, kind, id, revision: '', attributes, optional, prompt: blocksToHtml(prompt, context), ...parts, target };
}

function boxReader({ passage: source }: Parsed<ExerciseDraft>, hasCode: boolean, context: HtmlContext, report: Report) {
  const parts: BoxParts = { prompt: [], passage: [], marks: [], items: [], tables: [], hints: [], fences: [] };

  function read(node: RootContent): void {
    if (hasCode && node.type === 'code') parts.fences.push(readFence(node));
    else if (holdsMarks(node)) readMarked(node);
    else if (node.type === 'blockquote') parts.hints.push(...quoteLines(node, context));
    else if (node.type === 'list') parts.items.push(...readItems(node));
    else if (node.type === 'table') parts.tables.push(readTable(node));
    else readProse(node);
  }

  const readFence = (node: Code): AuthoredFence => ({
    at: source.at(node),
    lang: (node.lang ?? '').toLowerCase(),
    role: (node.meta ?? '').trim().toLowerCase(),
    text: node.value,
  });

  function readProse(node: RootContent): void {
    if (parts.items.length > 0 || parts.tables.length > 0) report(source.at(node), 'text-after-parts');
    else if (parts.passage.length > 0) parts.passage.push({ segments: segmentsOf([proseToHtml(node)]) });
    else parts.prompt.push(node);
  }

  /** A paragraph's own `<p>` is the view's business: a passage is made of blocks. */
  const proseToHtml = (node: RootContent): Html =>
    node.type === 'paragraph' ? inlineToHtml(node.children, context) : blocksToHtml([node], context);

  function readMarked(node: RootContent | BlockContent): void {
    if (node.type === 'table') readMarkedTable(node);
    else if (node.type === 'list') readMarkedList(node);
    else if (node.type === 'blockquote') for (const child of node.children) readMarked(child as BlockContent);
    else if ('children' in node) addBlock(inlinePieces(node.children as PhrasingContent[], context));
    else addBlock([blocksToHtml([node], context)]);
  }

  function readMarkedList(list: List): void {
    list.children.forEach((item, index) => {
      const start = list.ordered ? `${(list.start ?? 1) + index}. ` : '· ';
      item.children.forEach((child, place) => {
        if (child.type !== 'paragraph') readMarked(child as BlockContent);
        else addBlock([...(place === 0 ? [start] : []), ...inlinePieces(child.children, context)]);
      });
    });
  }

  function readMarkedTable(table: Table): void {
    for (const row of table.children) {
      const cells = row.children.map((cell) => inlinePieces(cell.children, context));
      addBlock(
        cells.flatMap((cell, index) => (index === 0 ? cell : [' | ', ...cell])),
        true,
      );
    }
  }

  const addBlock = (pieces: readonly Piece[], isTable = false): void => {
    parts.passage.push({ segments: segmentsOf(mergePieces(pieces), isTable) });
  };

  function segmentsOf(pieces: readonly Piece[], isTable = false): readonly Segment[] {
    return pieces.map((piece) => {
      if (typeof piece === 'string') return { html: piece };
      const mark = readMark(piece.value, isTable);
      const html = context.text(mark.options.join('|'));
      parts.marks.push({ at: source.at(piece), ...mark, ...(html.includes('<ruby>') ? { html } : {}) });
      return { mark: parts.marks.length - 1 };
    });
  }

  const readItems = (list: List): readonly AuthoredItem[] =>
    list.children.map((item) => readItem(item, list.ordered === true));

  function readItem(item: ListItem, ordered: boolean): AuthoredItem {
    const quotes = item.children.filter((child) => child.type === 'blockquote');
    const lists = item.children.filter((child) => child.type === 'list');
    const content = item.children.filter((child) => child.type !== 'blockquote' && child.type !== 'list');
    return {
      at: source.at(item),
      html: contentToHtml(content),
      text: spokenTextOf(content),
      checked: item.checked ?? undefined,
      ordered,
      feedback: quotes.flatMap((quote) => quoteLines(quote, context)),
      children: lists.flatMap(readItems),
    };
  }

  function contentToHtml(content: readonly RootContent[]): Html {
    const [only] = content;
    const isOne = content.length === 1 && only?.type === 'paragraph';
    return isOne ? inlineToHtml(only.children, context) : blocksToHtml(content, context);
  }

  function readTable(table: Table): AuthoredTable {
    const rows = table.children.map((row) =>
      row.children.map(
        (cell): AuthoredCell => ({
          at: source.at(cell.children[0] ?? cell),
          html: inlineToHtml(cell.children, context),
          text: spokenTextOf(cell.children),
        }),
      ),
    );
    return { at: source.at(table), head: rows[0] ?? [], rows: rows.slice(1) };
  }

  return { read, parts };
}

/** The lines of a quote, each as HTML: a hint, or an answer to an option. */
function quoteLines(quote: Blockquote, context: HtmlContext): readonly Html[] {
  return quote.children.flatMap((child) =>
    child.type === 'paragraph'
      ? splitLines(child.children).map((line) => inlineToHtml(line, context))
      : [blocksToHtml([child], context)],
  );
}

import type { List, RootContent, Table } from 'mdast';
import type { Html } from '../exercises/kind.ts';
import { escapeHtml } from './escape-html.ts';
import { type HtmlContext, inlineToHtml, reportHtml } from './inline-html.ts';

/** Blocks as HTML. Marks have no place in it: they are told, and their words stay. */
export const blocksToHtml = (nodes: readonly RootContent[], context: HtmlContext): Html =>
  nodes.map((node) => blockToHtml(node, context)).join('');

function blockToHtml(node: RootContent, context: HtmlContext): Html {
  switch (node.type) {
    case 'paragraph':
      return `<p>${inlineToHtml(node.children, context)}</p>`;
    case 'heading': {
      // The page's own title is the only h1.
      const tag = `h${Math.max(2, node.depth)}`;
      return `<${tag}>${inlineToHtml(node.children, context)}</${tag}>`;
    }
    case 'blockquote':
      return `<blockquote>${blocksToHtml(node.children, context)}</blockquote>`;
    case 'list':
      return listToHtml(node, context);
    case 'code':
      return codeToHtml(node.value, node.lang);
    case 'table':
      return tableToHtml(node, context);
    case 'thematicBreak':
      return '<hr>';
    case 'html':
      return reportHtml(node, context);
    default:
      context.report(node, 'markup-unknown');
      return '';
  }
}

function listToHtml(list: List, context: HtmlContext): Html {
  const tag = list.ordered ? 'ol' : 'ul';
  const start = list.ordered && list.start && list.start !== 1 ? ` start="${list.start}"` : '';
  const items = list.children.map((item) => {
    const check = item.checked === true ? '☑ ' : item.checked === false ? '☐ ' : '';
    const content = item.children.map((child) =>
      child.type === 'paragraph' && !list.spread ? inlineToHtml(child.children, context) : blockToHtml(child, context),
    );
    return `<li>${check}${content.join('')}</li>`;
  });
  return `<${tag}${start}>${items.join('')}</${tag}>`;
}

/** Code as it stands: no pinyin, nothing read into it. */
function codeToHtml(code: string, lang: string | null | undefined): Html {
  const attribute = lang ? ` class="language-${escapeHtml(lang)}"` : '';
  return `<pre><code${attribute}>${escapeHtml(code)}\n</code></pre>`;
}

function tableToHtml(table: Table, context: HtmlContext): Html {
  const rows = table.children.map((row, index) => {
    const cells = row.children.map((cell) => {
      const html = inlineToHtml(cell.children, context);
      return index === 0 ? `<th scope="col">${html}</th>` : `<td>${html}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table><thead>${rows[0] ?? ''}</thead><tbody>${rows.slice(1).join('')}</tbody></table>`;
}

import { wordTable } from '../../../../core/word-table.ts';

/** Elements that hold nothing and have no end tag. */
export const voidTags: readonly string[] = [
  ...['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'],
];

/** Elements whose end tag everybody leaves out now and then, without harm. */
export const looseTags: readonly string[] = ['html', 'head', 'body', 'tbody', 'thead', 'tfoot', 'colgroup'];

/** The elements that children write; the commonest first. */
export const tags: readonly string[] = [
  ...['p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'a', 'img', 'ul', 'ol', 'li', 'span', 'button', 'input'],
  ...['html', 'head', 'title', 'body', 'style', 'script', 'link', 'meta', 'br', 'hr', 'b', 'strong', 'i', 'em', 'u'],
  ...['table', 'tr', 'td', 'th', 'thead', 'tbody', 'tfoot', 'caption', 'form', 'label', 'select', 'option'],
  ...['textarea', 'header', 'footer', 'main', 'nav', 'section', 'article', 'aside', 'figure', 'figcaption', 'video'],
  ...['audio', 'source', 'canvas', 'svg', 'small', 'sub', 'sup', 'mark', 'del', 's', 'ins', 'code', 'pre', 'q'],
  ...['blockquote', 'details', 'summary', 'dialog', 'dl', 'dt', 'dd', 'fieldset', 'legend', 'iframe', 'base', 'area'],
  ...['map', 'col', 'colgroup', 'progress', 'meter', 'time', 'address', 'abbr', 'cite', 'kbd', 'picture', 'ruby', 'rt'],
  ...['rp', 'template', 'noscript', 'optgroup', 'datalist', 'output', 'track', 'wbr', 'embed', 'object', 'center'],
  ...['font', 'marquee', 'big', 'tt', 'var', 'samp', 'dfn', 'bdi', 'bdo', 'hgroup', 'search', 'slot', 'data', 'param'],
];

/** Attributes of all and of some elements; those that begin with `data-` and `aria-` apart. */
export const attributes: readonly string[] = [
  ...['id', 'class', 'style', 'src', 'href', 'alt', 'title', 'width', 'height', 'type', 'value', 'name', 'rel'],
  ...['placeholder', 'lang', 'charset', 'content', 'target', 'for', 'checked', 'disabled', 'selected', 'hidden'],
  ...['controls', 'autoplay', 'loop', 'muted', 'colspan', 'rowspan', 'action', 'method', 'max', 'min', 'step'],
  ...['required', 'readonly', 'multiple', 'rows', 'cols', 'maxlength', 'tabindex', 'role', 'dir', 'draggable'],
  ...['media', 'download', 'open', 'start', 'reversed', 'border', 'align', 'bgcolor', 'color', 'size', 'autofocus'],
  ...['autocomplete', 'pattern', 'list', 'label', 'datetime', 'cite', 'defer', 'async', 'poster', 'preload', 'srcset'],
  ...['sizes', 'loading', 'contenteditable', 'spellcheck', 'accept', 'span', 'scope', 'headers', 'shape', 'coords'],
  ...['http-equiv', 'property', 'integrity', 'crossorigin', 'nomodule', 'usemap', 'wrap', 'form', 'high', 'low'],
  ...['optimum', 'minlength', 'translate', 'slot', 'face', 'cellpadding', 'cellspacing', 'valign', 'background'],
  ...['onclick', 'onchange', 'oninput', 'onload', 'onsubmit', 'onmouseover', 'onmouseout', 'onkeydown', 'onkeyup'],
  ...[
    'onfocus',
    'onblur',
    'ondblclick',
    'onmousedown',
    'onmouseup',
    'onmousemove',
    'onerror',
    'onscroll',
    'onpointerdown',
  ],
];

/** Attributes that another element has instead: by tag, what is written and what is meant. */
export const otherAttributes: Readonly<Record<string, Readonly<Record<string, string>>>> = wordTable({
  img: wordTable({ href: 'src', link: 'src', source: 'src', text: 'alt' }),
  a: wordTable({ src: 'href', link: 'href', url: 'href' }),
  link: wordTable({ src: 'href' }),
  script: wordTable({ href: 'src' }),
});

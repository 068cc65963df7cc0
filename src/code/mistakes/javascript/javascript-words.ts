import { wordTable } from '../../../core/word-table.ts';

/** The words of the language itself. */
export const keywords: readonly string[] = [
  ...[
    'if',
    'else',
    'for',
    'while',
    'do',
    'function',
    'return',
    'let',
    'const',
    'var',
    'new',
    'class',
    'switch',
    'case',
  ],
  ...['break', 'continue', 'default', 'try', 'catch', 'finally', 'throw', 'typeof', 'instanceof', 'in', 'of', 'this'],
  ...['true', 'false', 'null', 'undefined', 'async', 'await', 'import', 'export', 'extends', 'super', 'delete', 'void'],
  ...['yield', 'enum', 'with', 'debugger', 'static', 'get', 'set', 'from', 'as'],
];

/** Keywords that no variable may be called. */
export const reserved: readonly string[] = [
  ...['if', 'else', 'for', 'while', 'do', 'function', 'return', 'const', 'var', 'new', 'class', 'switch', 'case'],
  ...['break', 'continue', 'default', 'try', 'catch', 'finally', 'throw', 'typeof', 'instanceof', 'in', 'this'],
  ...['true', 'false', 'null', 'import', 'export', 'extends', 'super', 'delete', 'void', 'enum', 'with'],
];

/** Words that stand for a value. */
export const values: readonly string[] = ['true', 'false', 'null', 'undefined', 'this', 'super', 'NaN'];

/** What is there without being made, in a script and on a page. */
export const globals: readonly string[] = [
  ...['console', 'document', 'window', 'alert', 'prompt', 'confirm', 'Math', 'Number', 'String', 'Array', 'Object'],
  ...['parseInt', 'parseFloat', 'isNaN', 'setTimeout', 'setInterval', 'clearTimeout', 'clearInterval', 'Date', 'JSON'],
  ...['Promise', 'Map', 'Set', 'Boolean', 'Error', 'RegExp', 'requestAnimationFrame', 'Image', 'Event'],
];

/** What can be called on things, by the kind of thing. */
export const methods: Readonly<Record<string, readonly string[]>> = wordTable({
  console: ['log', 'error', 'warn', 'table', 'clear'],
  Math: ['random', 'floor', 'round', 'ceil', 'max', 'min', 'abs', 'sqrt', 'pow', 'trunc'],
  string: [
    ...['toUpperCase', 'toLowerCase', 'split', 'replace', 'replaceAll', 'trim', 'charAt', 'repeat', 'startsWith'],
    ...['endsWith', 'padStart', 'padEnd', 'substring'],
  ],
  array: [
    ...['push', 'pop', 'shift', 'unshift', 'forEach', 'map', 'filter', 'join', 'sort', 'reverse', 'splice', 'find'],
    ...['reduce', 'some', 'every', 'fill'],
  ],
  number: ['toFixed'],
  document: [
    ...['querySelector', 'querySelectorAll', 'getElementById', 'getElementsByClassName', 'getElementsByTagName'],
    ...['createElement', 'createTextNode', 'write'],
  ],
  element: [
    ...['addEventListener', 'appendChild', 'append', 'remove', 'setAttribute', 'getAttribute', 'click', 'focus'],
    ...['toggle', 'add', 'contains'],
  ],
  any: [
    'includes',
    'indexOf',
    'slice',
    'concat',
    'toString',
    'getFullYear',
    'getMonth',
    'getHours',
    'stringify',
    'parse',
  ],
});

/** What can be read from things or written to them. */
export const properties: readonly string[] = [
  ...['innerHTML', 'textContent', 'innerText', 'style', 'value', 'length', 'body', 'title', 'classList', 'className'],
  ...['onclick', 'onchange', 'oninput', 'onkeydown', 'src', 'href', 'checked', 'disabled', 'target', 'children'],
  ...['parentElement', 'backgroundColor', 'fontSize', 'color', 'display', 'location'],
];

/** What children bring along from other languages, and what it is here. */
export const otherNames: Readonly<Record<string, string>> = wordTable({
  ...{ def: 'function', func: 'function', fn: 'function', define: 'function', elif: 'else if', elseif: 'else if' },
  ...{ elsif: 'else if', foreach: 'for', int: 'let', string: 'let', float: 'let', auto: 'let', until: 'while' },
  ...{ print: 'console.log', println: 'console.log', echo: 'console.log', input: 'prompt', None: 'null', nil: 'null' },
  ...{ True: 'true', False: 'false', math: 'Math', len: 'length', str: 'String', append: 'push', add: 'push' },
  ...{ upper: 'toUpperCase', lower: 'toLowerCase', strip: 'trim', range: 'for' },
});

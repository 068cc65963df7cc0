import type { MistakeCase } from '../mistake-case-suite.ts';

const SLOW = 'it can take for ever';
const SEALED = "The document is sandboxed and lacks the 'allow-same-origin' flag.";

/** What the sandbox does on purpose, as Chromium and the sandbox say it. In the tests the error is in line 2. */
export const sandboxCases: readonly [name: string, message: string, ...MistakeCase][] = [
  ['ReferenceError', 'fetch is not defined', 'let a\nfetch("a.json")', 'js-network', 2, ['fetch']],
  ['ReferenceError', 'XMLHttpRequest is not defined', 'let a\na = new XMLHttpRequest()', 'js-network', 2],
  ['TypeError', 'window.fetch is not a function', 'let a\nwindow.fetch("a.json")', 'js-network', 2, ['fetch']],
  [
    'TypeError',
    'window.Worker is not a constructor',
    'let a\na = new window.Worker("a.js")',
    'js-not-here',
    2,
    ['Worker'],
  ],
  ['TypeError', 'window.open is not a function', 'let a\nwindow.open("a.html")', 'js-not-here', 2, ['open']],
  ['ReferenceError', 'open is not defined', 'let a\nif (open) a = 1', 'js-name-unknown', 2, ['open']],
  ['ReferenceError', 'indexedDB is not defined', 'let a\nindexedDB.open("a")', 'js-keeping', 2, ['indexedDB']],
  [
    'TypeError',
    "Cannot read properties of undefined (reading 'open')",
    'let a\nwindow.indexedDB.open("a")',
    'js-keeping',
    2,
    ['indexedDB'],
  ],
  ['TypeError', "Cannot read property 'open' of undefined", 'let a\nwindow.caches.open("a")', 'js-keeping', 2],
  [
    'TypeError',
    "Cannot read properties of undefined (reading 'style')",
    'let a\nwindow.document.boddy.style.color = "red"',
    'js-property-misspelt',
    2,
    ['body'],
  ],
  // A script without a page has none at all.
  ['ReferenceError', 'localStorage is not defined', 'let a\nlocalStorage.a = 1', 'js-keeping', 2, ['localStorage']],
  ['ReferenceError', 'document is not defined', 'let a\ndocument.title = "a"', 'js-not-here', 2, ['document']],
  ['ReferenceError', 'Audio is not defined', 'let audio\naudio = new Audio("a.mp3")', 'js-not-here', 2, ['Audio']],
  ['ReferenceError', 'caches is not defined', 'let cache\ncaches.open("a")', 'js-keeping', 2, ['caches']],
  // One's own is one's own, whatever it is called.
  ['ReferenceError', 'Worker is not defined', '{ class Worker {} }\nnew Worker()', 'js-name-inside', 2, ['Worker']],
  ['ReferenceError', 'BigInt is not defined', 'let a\na = BigInt(5)', 'js-big-number', 2, ['BigInt']],
  ['TypeError', 'BigInt is not available here', 'let a\na = "a" + 10n', 'js-big-number', 2],
  ['TypeError', 'import() is not available here', 'let a\nimport("a.js")', 'js-import', 2],
  [
    'SecurityError',
    `Failed to read the 'localStorage' property from 'Window': ${SEALED}`,
    'let a\nlocalStorage.a = 1',
    'js-keeping',
    2,
    ['localStorage'],
  ],
  [
    'SecurityError',
    `Failed to read the 'sessionStorage' property from 'Window': ${SEALED}`,
    'let a\nwindow.sessionStorage.a = 1',
    'js-keeping',
    2,
    ['sessionStorage'],
  ],
  [
    'SecurityError',
    `Failed to read the 'cookie' property from 'Document': ${SEALED}`,
    'let a\na = document.cookie',
    'js-keeping',
    2,
    ['document.cookie'],
  ],
  [
    'SecurityError',
    `Failed to set the 'cookie' property on 'Document': ${SEALED}`,
    'let a\ndocument.cookie = "a=1"',
    'js-keeping',
    2,
    ['document.cookie'],
  ],
  [
    'SecurityError',
    `Failed to read the 'serviceWorker' property from 'Navigator': ${SEALED}`,
    'let a\nnavigator.serviceWorker.ready',
    'js-not-here',
    2,
    ['serviceWorker'],
  ],
  [
    'SyntaxError',
    `Invalid regular expression: /(a+)+/: ${SLOW}`,
    'let a\na = /(a+)+/',
    'js-pattern-slow',
    2,
    ['+', '*'],
  ],
  ['SyntaxError', `Invalid regular expression: /(a+)+/: ${SLOW}`, 'let a\na = RegExp("(a+)+")', 'js-pattern-slow', 2],
  // Words of other rules in the pattern itself.
  ['SyntaxError', `Invalid regular expression: /(JSON+)+/: ${SLOW}`, 'let a\na = /(JSON+)+/', 'js-pattern-slow', 2],
  ['SyntaxError', 'Invalid regular expression: /(/: Unterminated group', 'let a\na = /(/', 'js-syntax', 2],
];

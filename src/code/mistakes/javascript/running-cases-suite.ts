import type { MistakeCase } from '../mistake-case-suite.ts';

/** What stops a script while it runs, and what is told of it. */
export const runningCases: readonly MistakeCase[] = [
  ['Console.log(1)', 'js-name-case', 1, ['Console', 'console']],
  ['math.random()', 'js-name-case', 1, ['Math']],
  ['consol.log(1)', 'js-name-misspelt', 1, ['consol', 'console']],
  ['docment.title = "a"', 'js-name-misspelt', 1, ['document']],
  ['print("a")', 'js-name-misspelt', 1, ['console.log']],
  ['let x = ture', 'js-name-misspelt', 1, ['true']],
  ['let count = 1\nconsole.log(cuont)', 'js-name-misspelt', 2, ['count']],
  ['console.log(banana)', 'js-name-unknown', 1, ['banana']],
  ['console.log(你好)', 'js-text-no-quotes', 1, ['"你好"']],
  ['if (true) {\n  let inside = 1\n}\nconsole.log(inside)', 'js-name-inside', 4, ['inside', '2']],
  ['console.log(age)\nlet age = 5', 'js-name-later', 1, ['age', '2']],
  ['const x = 1\nx = 2', 'js-const-changed', 2, ['x', 'let']],
  ['for (const i = 0; i < 3; i++) {\n}', 'js-const-changed', 1, ['i']],
  ['console.log("abc".length())', 'js-length-called', 1, ['length']],
  ['console.Log(1)', 'js-method-case', 1, ['Log', 'log']],
  ['document.getElementByID("a")', 'js-method-case', 1, ['getElementById']],
  ['let x = Math.randm()', 'js-method-misspelt', 1, ['random']],
  ['let a = []\na.append(1)', 'js-method-of-other', 2, ['append']],
  ['let a = []\na.pusch(1)', 'js-method-misspelt', 2, ['push']],
  ['let s = 5\ns.toUpperCase()', 'js-method-of-other', 2, ['toUpperCase']],
  ['let a = {}\na.banana()', 'js-method-unknown', 2, ['banana']],
  ['let x = 2(3 + 4)', 'js-called-number', 1, ['2 *']],
  ['let f = Number("1")("2")', 'js-called-twice', 1],
  ['let age = 5\nage()', 'js-not-function', 2, ['age']],
  ['let a = document.querySelector("#box")\na.textContent = "b"', 'js-element-unknown', 1, ['#box']],
  ['document.getElementById("#box").textContent = "b"', 'js-id-hash', 1, ['box']],
  ['document.boddy.style.color = "red"', 'js-property-misspelt', 1, ['boddy', 'body']],
  ['let a = []\nconsole.log(a[0].name)', 'js-index-range', 2, ['name']],
  ['let a\nconsole.log(a.name)', 'js-nothing-in-name', 2, ['a', 'name']],
  ['let a = null\na.name = 1', 'js-nothing-in-name', 2, ['a', 'name']],
  ['function f() {\n}\nconsole.log(f().name)', 'js-nothing-read', 3, ['name']],
  ['class Cat {\n}\nlet a = Cat()', 'js-new-missing', 3, ['new Cat']],
  ['let cat = 5\nlet a = new cat()', 'js-not-class', 2, ['cat']],
  ['let n = 5\nfor (let i of n) {\n}', 'js-not-iterable', 2, ['n']],
  ['let { a } = null', 'js-destructure', 1],
  ['function f() {\n  f()\n}\nf()', 'js-recursion', 2, ['f']],
  ['let a = new Array(-1)', 'js-array-length', 1],
  ['let a = "a".repeat(-1)', 'js-repeat-count', 1],
  ['let a = (1).toFixed(200)', 'js-digits', 1],
  ['let a = JSON.parse("{")', 'js-json', 1],
  ['throw new Error("我")', 'js-thrown', 1, ['Error']],
];

/** What only a page's browser says: the message of a DOM exception, and of Chromium before 92. */
export const saidCases: readonly [name: string, message: string, ...MistakeCase][] = [
  ['TypeError', "Cannot read property 'name' of undefined", 'let a\nconsole.log(a.name)', 'js-nothing-in-name', 2],
  ['TypeError', "Cannot set property 'b' of null", 'let a = null\na.b = 1', 'js-nothing-in-name', 2],
  [
    'TypeError',
    'undefined is not iterable (cannot read property Symbol(Symbol.iterator))',
    'let n\nfor (let i of n) {\n}',
    'js-not-iterable',
    2,
  ],
  ['SyntaxError', 'Unexpected token { in JSON at position 1', 'let a\na = JSON.parse("{{")', 'js-json', 2],
  ['SyntaxError', 'await is only valid in async function', 'function f() {\n  await g()\n}', 'js-await-outside', 2],
  ['SyntaxError', 'Unexpected identifier', 'let a\nlet a = [1 b]', 'js-missing-comma', 2],
  [
    'SyntaxError',
    "Failed to execute 'querySelector' on 'Document': '#1' is not a valid selector.",
    'let a\ndocument.querySelector("#1")',
    'js-selector-invalid',
    2,
    ['#1'],
  ],
  [
    'TypeError',
    "Failed to execute 'appendChild' on 'Node': parameter 1 is not of type 'Node'.",
    'let a\ndocument.body.appendChild("x")',
    'js-append-what',
    2,
    ['appendChild'],
  ],
];

/** Scripts that never end, and the line of the loop. */
export const endlessCases: readonly MistakeCase[] = [
  ['let x = 1\nwhile (true) {\n  x++\n}', 'js-loop-forever', 2, ['break']],
  ['for (;;) {\n}', 'js-loop-forever', 1],
  ['let x = 1\nwhile (x = 1) {\n  x++\n}', 'js-loop-assigns', 2, ['===']],
  [
    'for (let i = 0; i < 3; i++) {\n}\nlet i = 0\nwhile (i < 10) {\n  console.log(i)\n}',
    'js-loop-unchanged',
    4,
    ['i++'],
  ],
  ['for (let i = 0; i < 10; i--) {\n}', 'js-loop-wrong-way', 1, ['i']],
  ['let a = [1]\nfor (let i = 0; i < a.length; i++) {\n  a.push(i)\n}', 'js-loop-grows', 2, ['a']],
  ['let i = 0\ndo {\n  i++\n} while (i < 1e12)', 'js-loop-long', 4, ['while']],
  ['console.log(1)', 'js-timeout', undefined],
];

/** Scripts that run, and do something else than was meant. */
export const hintCases: readonly MistakeCase[] = [
  ['let x = 1\nif (x = 3) {\n}', 'js-equals-in-condition', 2, ['===']],
  ['let x = 1\nif (x => 3) {\n}', 'js-arrow-in-condition', 2, ['>=']],
  ['let x = 1\nif (x === NaN) {\n}', 'js-nan', 2, ['isNaN']],
  ['let a = {}\na.innerHtml = "b"', 'js-property-case', 2, ['innerHtml', 'innerHTML']],
  ['let a = {}\na.onClick = 1', 'js-property-case', 2, ['onclick']],
  ['function hello() {\n}\nlet a = {}\na.onclick = hello()', 'js-handler-called', 4, ['hello']],
  ['let a = { addEventListener() {} }\na.addEventListener("onclick", 1)', 'js-event-on', 2, ['click']],
];

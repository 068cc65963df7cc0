import { describe, expect, it } from 'vitest';
import { readWebFacts } from './web-facts.ts';

const factsOf = (html: string, css = '', script = '') =>
  readWebFacts({
    lang: 'web',
    files: [
      { name: 'index.html', text: html },
      { name: 'style.css', text: css },
      { name: 'script.js', text: script },
    ],
  });

describe('readWebFacts', () => {
  it.each([
    ['h1', '<h1>你好</h1>'],
    ['h1', '<H1 class="x">你好'],
    ['class', '<p class="a">'],
    ['alt', '<img src=a.png alt="猫"/>'],
    ['color', '<p style="color: red">'],
    ['font-size', '<style>p { font-size: 20px }</style>'],
    ['let', '<script>let x = 1</script>'],
    ['alert', '<button onclick="alert(1)">'],
    ['onclick', '<button onclick="alert(1)">'],
    ['td', '<td>'],
    ['body', '<body>'],
    ['script', '<script src="script.js"></script>'],
  ])('sees that %s is used in the page %s', (word, html) => {
    expect(factsOf(html).uses(word)).toBe(true);
  });

  it.each([
    ['h1', '<!-- <h1> --> <p>h1 &lt;h1></p>'],
    ['h1', '<p title="<h1>">'],
    ['h1', '<textarea><h1></textarea><title><h1></title>'],
    ['body', '<p>你好</p>'],
    ['head', '<title>x</title>'],
    ['h1', '<h10></h10>'],
    ['for', '<p>for</p><p data-x="for">'],
    ['for', '<script>// for\nlet fortune = "for"</script>'],
    ['for', '<script type="application/json">for</script>'],
    ['color', '<p style="background-color: red">color</p>'],
    ['color', '<style>/* color: red */ p { content: "color" }</style>'],
    ['let', '<script>"</script>let x = 1'],
    ['alt', '<p>alt="x"</p>'],
  ])('sees that %s is not used in the page %s', (word, html) => {
    expect(factsOf(html).uses(word)).toBe(false);
  });

  it.each([
    ['color', 'h1 { color: red; }', true],
    ['Color', 'h1 { COLOR: red; }', true],
    ['h1', 'h1 { color: red; }', true],
    ['.card', '.card { margin: 0 }', true],
    ['card', '.card { margin: 0 }', false],
    ['#top', '#top { margin: 0 }', true],
    [':hover', 'a:hover { color: red }', true],
    ['@media', '@media print { p { color: red } }', true],
    ['flex', 'div { display: flex }', true],
    ['rgb', 'p { color: rgb(1, 2, 3) }', true],
    ['color', '/* color */ p { background-color: red }', false],
    ['color', 'p { content: "color"; background: url(color.png) }', false],
    ['color', 'p { color red }', false],
    ['color', 'p { margin: 0; color: red', true],
    ['margin', 'p { color: red } }} b { margin: 0 }', true],
  ])('looks for %s in the style sheet %s: %s', (word, css, used) => {
    expect(factsOf('', css).uses(word)).toBe(used);
  });

  it('looks into the script, where a selector is none', () => {
    const facts = factsOf('', '', 'document.querySelector(".card").box = 1');
    expect(['querySelector', 'document.querySelector', '.card', '.box', 'for'].map(facts.uses)).toEqual([
      ...[true, true, false, false, false],
    ]);
  });

  it('counts the lines of code of all files, in whichever language a comment is', () => {
    const html = [
      ...['<!-- one', 'two -->', '<h1>', 'text', '</h1>', ''],
      ...[
        '<style>',
        '/* css */',
        'p { margin: 0 }',
        '</style>',
        '<script>',
        '// script',
        'f()',
        '</script>',
        '<!-- -->',
      ],
    ];
    expect(factsOf(html.join('\r\n')).lines).toBe(9);
    expect(factsOf('<p>', '/* a */\np {\n}\n', '// a\nf()\n').lines).toBe(4);
    expect(factsOf('<p>// no comment</p>\n<p>/* none */</p>').lines).toBe(2);
  });
});

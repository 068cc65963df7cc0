import { describe, expect, test } from 'vitest';
import { buildPage, withoutScripts } from './build-page.ts';

const NAMES = { turn: 'turn', text: 'text', load: 'load' };
const build = (text: string) => buildPage({ lang: 'web', files: [{ name: 'index.html', text }] }, NAMES);

/** Read for the first time, its picture is a text of a style; read again, an element. */
const twofold = (inside: string): string =>
  `<form><math><mtext></form><form><mglyph><style></math>${inside}</style></form>`;

describe('a page', () => {
  test('keeps its handlers and scripts, which count their turns', () => {
    const { html, handlers } = build('<button onclick="go(1 < 2)">x</button><script>for (;;) go("<b>")</script>');
    expect(handlers).toHaveLength(1);
    expect(html).toMatch(/onclick="[^"]*go\(/);
    expect(html).toMatch(/<script>[\s\S]*turn\([\s\S]*go\("<b>"\)/);
  });

  test('knows how many elements are written in it', () => {
    // With `html`, `head` and `body`.
    expect(build('<ul><li>1<li>2</ul><template><b>x</b></template>').elements).toBe(3 + 5);
  });

  test('has nothing more in it for whoever reads it again', () => {
    const { html } = build(twofold('<img src="x:" onerror="go()"><iframe></iframe><script>go()</script>'));
    expect(html).toContain('<img src="x:">');
    expect(html).not.toMatch(/onerror|iframe|go\(/);
  });

  test('that is only looked at has nothing that runs, however often it is read', () => {
    const seen = withoutScripts(
      `<p onclick="go()">x</p><script>go()</script>${twofold('<img onerror="go()"><embed>')}`,
    );
    expect(seen).toContain('<p>x</p><script></script>');
    expect(seen).not.toMatch(/onerror|embed|go\(/);
  });
});

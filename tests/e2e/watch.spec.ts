import { expect, test } from './fixtures.ts';

/** Who watches the watch: each thing that must never happen is made to happen, and must be told. */
const MISDEEDS: Readonly<Record<string, { readonly deed: string; readonly told: RegExp }>> = {
  'a console error': { deed: 'console.error("oh dear")', told: /^console error: oh dear / },
  'an uncaught exception': { deed: 'setTimeout(() => { throw new Error("oh dear") })', told: /^uncaught: .*oh dear/ },
  'a script that the CSP forbids': {
    deed: 'document.body.append(Object.assign(document.createElement("script"), { textContent: "1" }))',
    told: /^console error: .*Content Security Policy/,
  },
  'a picture from another origin': {
    deed: 'document.body.append(Object.assign(new Image(), { src: "http://stranger.example/picture.png" }))',
    told: /^(request to another origin: http:\/\/stranger\.example|console error: .*Content Security Policy)/,
  },
  'a request to another port of this machine': {
    deed: 'void fetch("http://127.0.0.1:9/", { mode: "no-cors" }).catch(() => undefined)',
    told: /^(request to another origin: http:\/\/127\.0\.0\.1:9|console error: .*Content Security Policy)/,
  },
};

for (const [name, { deed, told }] of Object.entries(MISDEEDS)) {
  test(`the watch tells of ${name}`, async ({ page, watch }) => {
    await page.goto('zh/');
    await page.evaluate(deed);
    await expect.poll(() => watch.problems().filter((problem) => told.test(problem))).not.toEqual([]);
    watch.allow(/./s);
  });
}

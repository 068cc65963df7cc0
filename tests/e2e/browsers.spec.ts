import { BROWSER_FACTS, type BrowserFacts } from './browser-facts.ts';
import { expect, test } from './fixtures.ts';

test('the browser is the one the project names, and has what the site needs', async ({ page, browser }, {
  project,
}) => {
  await page.goto('zh/');
  const facts = (await page.evaluate(BROWSER_FACTS)) as BrowserFacts;
  expect(facts).toEqual({ database: 'strict', serviceWorker: true, secure: true });
  if (project.name === 'chromium109') expect(browser.version()).toMatch(/^109\./);
});

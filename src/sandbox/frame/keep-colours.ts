/** Weaker than anything that a page says of itself; links and fields follow the scheme. */
const RULE = ':where(html){forced-color-adjust:none;color-scheme:light;color:#000}';

/**
 * Lets a page have the colours that it asks for where the learner's system forces its own: they are what is made here,
 * and what is looked at. A sheet that stands in no element, so that the page's own elements stay all there are.
 */
export function keepColours(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@media (forced-colors: active){${RULE}}`);
  document.adoptedStyleSheets = [sheet];
}

import type { PageElement } from '../../code/run.ts';
import type { ToJudge } from '../page-messages.ts';
import { keepColours } from './keep-colours.ts';

/** Inside the opaque frame that looks at what became of a page. Nothing of a learner runs here. */
addEventListener('message', ({ source, ports: [port] }) => {
  if (source !== parent || port === undefined) return;
  port.onmessage = ({ data }: MessageEvent<ToJudge>) => {
    document.open();
    keepColours();
    document.write(data.html);
    document.close();
    port.postMessage(lookAt(document.documentElement, data.properties));
  };
});

const ELEMENTS = 5000;

function lookAt(root: Element, properties: readonly string[]): readonly PageElement[] {
  const elements = [root, ...root.querySelectorAll('*')].slice(0, ELEMENTS);
  const numbers = new Map(elements.map((element, number) => [element, number]));
  return elements
    .map((element) => ({
      tag: element.localName,
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      text: (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
      styles: stylesOf(element, properties),
      parent: numbers.get(element.parentElement ?? element) ?? -1,
    }))
    .map((seen, number) => (number === 0 ? { ...seen, parent: -1 } : seen));
}

function stylesOf(element: Element, properties: readonly string[]): Readonly<Record<string, string>> {
  const computed = getComputedStyle(element);
  return Object.fromEntries(properties.map((property) => [property, computed.getPropertyValue(property)]));
}

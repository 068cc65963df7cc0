import type { PageElement } from '../../code/run.ts';

/**
 * Which element is meant by the text that it shows, its id (`#start`) or its tag: the innermost one with just that text,
 * things that are made to be pressed first. Undefined if there is none.
 */
export function pressTarget(elements: readonly PageElement[], wanted: string): number | undefined {
  const such = (isSuch: (element: PageElement) => boolean): number | undefined => {
    const index = elements.findIndex(isSuch);
    return index < 0 ? undefined : index;
  };
  if (/^#[^\s]+$/.test(wanted)) return such(({ attributes }) => attributes.id === wanted.slice(1));
  const text = wanted.replace(/\s+/g, ' ').trim();
  const shows = (element: PageElement) => element.text === text || attributeText(element) === text;
  const isButton = ({ tag }: PageElement) => /^(?:button|a|input|label|summary)$/.test(tag);
  return (
    such((element) => isButton(element) && shows(element)) ??
    innermost(elements, shows) ??
    such(({ tag }) => tag === text.toLowerCase())
  );
}

const attributeText = ({ tag, attributes }: PageElement): string | undefined =>
  tag === 'input' ? attributes.value : tag === 'img' ? attributes.alt : undefined;

function innermost(elements: readonly PageElement[], isSuch: (element: PageElement) => boolean): number | undefined {
  for (let at = elements.length - 1; at >= 0; at -= 1) {
    const element = elements[at];
    if (element && isSuch(element) && !/^(?:script|style|title|head)$/.test(element.tag)) return at;
  }
  return undefined;
}

import { apply, define } from '../worker/natives.ts';
import { natives } from './page-natives.ts';

/** Tells of links that are followed and forms that are sent; neither leads anywhere. The page's own handlers run. */
export function catchLeaving(
  texts: { readonly link: string; readonly form: string },
  note: (text: string) => void,
): void {
  // At the window and first: a page that stops the event further down would lead the frame away.
  const onClick = (event: MouseEvent) => {
    const link = linkOf(event);
    const address = link?.getAttribute('href') ?? link?.getAttribute('xlink:href') ?? '';
    if (address === '') return;
    apply(preventDefault, event, []);
    let isOwn = false;
    // A page that handles the link itself says so as usual.
    define(event, 'preventDefault', () => {
      isOwn = true;
    });
    natives.later(() => {
      if (isOwn) return;
      if (address[0] === '#') document.getElementById(address.slice(1))?.scrollIntoView();
      else note(texts.link.split('{address}').join(address));
    }, 0);
  };
  const onSubmit = (event: Event) => {
    if (!event.defaultPrevented) note(texts.form);
    event.preventDefault();
  };
  natives.listen(window, 'click', onClick);
  natives.listen(window, 'auxclick', onClick);
  natives.bubble('submit', onSubmit);
}

const { preventDefault, composedPath } = Event.prototype;
const NativeElement = Element;

function linkOf(event: Event): Element | undefined {
  const path = apply(composedPath, event, []) as readonly EventTarget[];
  for (let at = 0; at < path.length; at += 1) {
    const element = path[at];
    if (!(element instanceof NativeElement)) continue;
    const name = natives.nameOf(element);
    if (name === 'a' || name === 'area') return element;
  }
  return undefined;
}

import { apply, getOwnPropertyDescriptor } from '../worker/natives.ts';

/** The getter of a property, as a function of its object. */
export const getterOf = (prototype: object, name: string) => {
  const get = getOwnPropertyDescriptor(prototype, name)?.get as () => unknown;
  return (self: unknown): unknown => apply(get, self, []);
};

const documentElement = getterOf(Document.prototype, 'documentElement');
const outerHtml = getterOf(Element.prototype, 'outerHTML');
const localName = getterOf(Element.prototype, 'localName');
const selectAll = Element.prototype.querySelectorAll;
const itemOf = NodeList.prototype.item;
const listen = EventTarget.prototype.addEventListener;

const isActive = getterOf(UserActivation.prototype, 'isActive');
const activation = navigator.userActivation;

/** The data of a message, past any getter of a page. */
export const dataOf = getterOf(MessageEvent.prototype, 'data');

/** The browser's own functions, as they were before the page. */
export const natives = {
  open: document.open.bind(document) as () => void,
  write: document.write.bind(document),
  close: document.close.bind(document),
  later: setTimeout.bind(window) as unknown as (task: () => void, ms: number) => void,
  now: performance.now.bind(performance),
  click: HTMLElement.prototype.click,
  /** Has the learner just clicked or typed in this page? */
  isTouched: (): boolean => isActive(activation) as boolean,
  html: (): string => outerHtml(documentElement(document)) as string,
  nameOf: (element: Element): string => localName(element) as string,
  /** Counted from the root, which is 0. */
  elementAt(index: number): Element | undefined {
    const root = documentElement(document) as Element;
    if (index === 0) return root;
    const found = apply(itemOf, apply(selectAll, root, ['*']), [index - 1]) as Element | null;
    return found instanceof NativeHtmlElement ? found : undefined;
  },
  onLoad: (listener: () => void): void => apply(listen, window, ['load', listener]) as undefined,
  listen: (target: EventTarget, type: string, listener: (event: never) => void): void =>
    apply(listen, target, [type, listener, true]) as undefined,
  /** At the window, after everything below it. */
  bubble: (type: string, listener: (event: never) => void): void =>
    apply(listen, window, [type, listener]) as undefined,
};

const NativeHtmlElement = HTMLElement;

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
const { remove } = Element.prototype;
const root = (): unknown => documentElement(document);
const itemOf = NodeList.prototype.item;
const listen = EventTarget.prototype.addEventListener;

/** The data of a message, past any getter of a page. */
export const dataOf = getterOf(MessageEvent.prototype, 'data');

const { port1, port2 } = new MessageChannel();
const post = port2.postMessage.bind(port2);
let waiting: (() => void) | undefined;
port1.onmessage = () => {
  const task = waiting;
  waiting = undefined;
  task?.();
};

/** The browser's own functions, as they were before the page. */
export const natives = {
  open: document.open.bind(document) as () => void,
  write: document.write.bind(document),
  close: document.close.bind(document),
  later: setTimeout.bind(window) as unknown as (task: () => void, ms: number) => void,
  /** In a task of its own, at once: timers come later, and once a second where nobody looks. One at a time. */
  next(task: () => void): void {
    waiting = task;
    post('');
  },
  now: performance.now.bind(performance),
  click: HTMLElement.prototype.click,
  /** As it stands; a page may have taken its own root away. */
  html: (): string => (root() === null ? '' : (outerHtml(root()) as string)),
  /** Takes everything out of the page. */
  empty: (): void => (root() === null ? undefined : (apply(remove, root(), []) as undefined)),
  nameOf: (element: Element): string => localName(element) as string,
  /** Counted from the root, which is 0. */
  elementAt(index: number): Element | undefined {
    const whole = root() as Element | null;
    if (whole === null) return undefined;
    if (index === 0) return whole;
    const found = apply(itemOf, apply(selectAll, whole, ['*']), [index - 1]) as Element | null;
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

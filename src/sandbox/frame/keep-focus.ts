import { apply } from '../worker/natives.ts';
import { getterOf } from './page-natives.ts';

type Method = (this: unknown, ...given: unknown[]) => unknown;

/**
 * A page takes the keys only when somebody has come to it. Until then it may not fetch them: whoever is writing the page
 * would type into it, for it is shown anew all the time.
 */
export function keepFocus(scope: Record<string, unknown>): void {
  const isHere = document.hasFocus.bind(document);
  const unlessAway = (target: object | undefined, name: string, instead: Method = () => undefined) => {
    const old = (target as Record<string, unknown> | undefined)?.[name];
    if (target === undefined || typeof old !== 'function') return;
    Object.defineProperty(target, name, {
      value: function guarded(this: unknown, ...given: unknown[]) {
        return apply(isHere() ? (old as Method) : instead, this, given);
      },
    });
  };
  const prototypeOf = (name: string) => (scope[name] as { readonly prototype: object } | undefined)?.prototype;
  const { setAttribute } = Element.prototype;
  const open = function openUnfocused(this: unknown) {
    apply(setAttribute, this, ['open', '']);
  };
  for (const name of ['HTMLElement', 'SVGElement', 'MathMLElement']) unlessAway(prototypeOf(name), 'focus');
  for (const name of ['HTMLInputElement', 'HTMLTextAreaElement']) unlessAway(prototypeOf(name), 'select');
  for (const name of ['show', 'showModal']) unlessAway(prototypeOf('HTMLDialogElement'), name, open);
  unlessAway(prototypeOf('HTMLElement'), 'showPopover', openWithoutFocus());
  unlessAway(scope, 'focus');
  clickLabels(isHere);
}

/** What opens here gives the focus only to what asks for it. */
function openWithoutFocus(): Method {
  const open = (HTMLElement.prototype as unknown as Record<string, Method>).showPopover as Method;
  const { querySelectorAll, removeAttribute } = Element.prototype;
  return function showPopover(this: unknown, ...given: unknown[]) {
    const asking = apply(querySelectorAll, this, ['[autofocus]']) as NodeListOf<Element>;
    for (let at = 0; at < asking.length; at += 1) apply(removeAttribute, asking[at], ['autofocus']);
    apply(removeAttribute, this, ['autofocus']);
    return apply(open, this, given);
  };
}

/** A click on a label goes to its field, and so does the focus. */
function clickLabels(isHere: () => boolean): void {
  const { click } = HTMLElement.prototype;
  const Label = HTMLLabelElement;
  const fieldOf = getterOf(Label.prototype, 'control');
  Object.defineProperty(HTMLElement.prototype, 'click', {
    value: function clickUnfocused(this: unknown) {
      const field = this instanceof Label && !isHere() ? fieldOf(this) : undefined;
      return apply(click, field ?? this, []);
    },
  });
}

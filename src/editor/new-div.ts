/** A new `div` of this class. */
export function newDiv(className: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  return element;
}

/** Opens the browser's dialog to print: all works of the page, or this one. */
export function printWorks(one?: Element | null): void {
  const root = document.documentElement;
  const mark = (isOn: boolean) => {
    root.toggleAttribute('data-print-one', isOn);
    one?.toggleAttribute('data-printed', isOn);
  };
  if (one) mark(true);
  addEventListener('afterprint', () => mark(false), { once: true });
  print();
}

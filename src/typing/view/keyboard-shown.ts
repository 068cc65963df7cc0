/** Whether the child wants the keyboard's picture: for all exercises of the page, until it is closed. */
let isShown = true;

export const isKeyboardShown = (): boolean => isShown;

export function setKeyboardShown(shown: boolean): void {
  isShown = shown;
}

import css from './editor.css?inline';

let isThere = false;

/** The editor's own styles, carried by its script: only pages with code need them. */
export function addEditorStyle(): void {
  if (isThere) return;
  isThere = true;
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
}

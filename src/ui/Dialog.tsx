import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface DialogProps {
  readonly label: string;
  /** Esc was pressed; undefined: the question must be answered. */
  readonly onClose?: (() => void) | undefined;
  /** It shows something large. */
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/** A question over the page, by the platform's own modal dialog: focus stays in it and goes back afterwards. */
export function Dialog({ label, onClose, wide, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    const shown = dialog.current;
    shown?.showModal();
    return () => {
      // Nothing outside a modal dialog can take the focus: it must be closed before it is taken off the page.
      shown?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const cancel = (event: Event) => {
    event.preventDefault();
    onClose?.();
  };
  return (
    <dialog ref={dialog} class={wide ? 'dialog dialog-wide' : 'dialog'} aria-label={label} onCancel={cancel}>
      {children}
    </dialog>
  );
}

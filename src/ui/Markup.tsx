import type { ComponentChildren, JSX } from 'preact';
import { createElement } from 'preact';

interface MarkupProps extends JSX.HTMLAttributes<HTMLElement> {
  readonly as?: 'span' | 'div' | 'p' | 'li' | 'b';
  /** Markup made by our own compiler; never a learner's text. */
  readonly html: string;
  readonly children?: ComponentChildren;
}

/** Prints compiled markup. The only place that does. */
export function Markup({ as = 'span', html, ...rest }: MarkupProps) {
  return createElement(as, { ...rest, dangerouslySetInnerHTML: { __html: html } });
}

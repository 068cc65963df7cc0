import { Markup } from '../ui/Markup.tsx';

interface PartReplyProps {
  readonly id?: string;
  readonly html: string | undefined;
  /** Does it answer to a right part, a wrong one, or neither? */
  readonly ok: boolean | undefined;
}

/** The author's reason, directly under the part it belongs to. */
export function PartReply({ id, html, ok }: PartReplyProps) {
  if (html === undefined) return null;
  const tone = ok === undefined ? '' : ok ? ' part-reply-good' : ' part-reply-look';
  return <Markup as="div" class={`part-reply${tone}`} html={html} {...(id === undefined ? {} : { id })} />;
}

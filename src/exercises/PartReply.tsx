import { Markup } from '../ui/Markup.tsx';

interface PartReplyProps {
  readonly id?: string | undefined;
  /** The part's own words, where the reply doesn't stand right under it. */
  readonly about?: string | undefined;
  readonly html: string | undefined;
  /** Does it answer to a right part, a wrong one, or neither? */
  readonly ok: boolean | undefined;
}

/** The author's reason, directly under the part it belongs to. */
export function PartReply({ id, about, html, ok }: PartReplyProps) {
  if (html === undefined) return null;
  const tone = ok === undefined ? '' : ok ? ' part-reply-good' : ' part-reply-look';
  return (
    <div class={`part-reply${tone}`} id={id}>
      {about !== undefined && <b>{about}</b>}
      <Markup as="div" html={html} />
    </div>
  );
}

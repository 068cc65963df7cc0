import { useT } from '../ui/context.ts';
import { Icon } from '../ui/Icon.tsx';

interface PartMarkProps {
  /** Is the part right? undefined: not judged. */
  readonly ok: boolean | undefined;
  /** Did help put it there? */
  readonly fixed?: boolean;
}

/** What is said of one part: a tick, "look again", or that help did it. Words or a shape, never colour alone. */
export function PartMark({ ok, fixed = false }: PartMarkProps) {
  const t = useT();
  if (fixed) return <span class="part-mark part-mark-fixed">{t('mark.fixed')}</span>;
  if (ok === undefined) return null;
  if (!ok) return <span class="part-mark part-mark-look">{t('mark.wrong')}</span>;
  return (
    <span class="part-mark part-mark-good">
      <Icon name="tick" size={22} />
      <span class="unseen">{t('mark.right')}</span>
    </span>
  );
}

/** The same mark hung at the upper corner of a positioned part, where it moves no word. */
export function CornerMark(props: PartMarkProps) {
  if (props.ok === undefined && !props.fixed) return null;
  return (
    <span class="part-mark-corner">
      <PartMark {...props} />
    </span>
  );
}

import { useMemo, useState } from 'preact/hooks';
import { useT } from '../../ui/context.ts';
import { keyOf, shiftFor } from '../us-keyboard.ts';
import { Emphasis } from './Emphasis.tsx';
import { Hands, HandsAlone } from './Hands.tsx';
import { Keyboard } from './Keyboard.tsx';
import { keyName, nextWords } from './key-words.ts';
import { isKeyboardShown, setKeyboardShown } from './keyboard-shown.ts';
import css from './NextKey.module.css';
import { useAfterPaint } from './use-after-paint.ts';
import { VALUE } from './words-around.ts';

interface NextKeyProps {
  /** The character that its key gives; undefined: none is waited for. */
  readonly expected: string | undefined;
  /** May it be shown? */
  readonly isKnown: boolean;
  /** The wrong key that was pressed last here. */
  readonly wrong: string | undefined;
  /** Are the hands shown? */
  readonly hands: boolean;
  /** Does anything in the text need the row of digits? */
  readonly digits: boolean;
  /** All is typed. */
  readonly finished: boolean;
}

/**
 * What helps to find the next key: the keyboard, the hands, the key in words. It follows a frame after the line itself,
 * which answers the press and waits for nothing.
 */
export function NextKey(props: NextKeyProps) {
  const late = useAfterPaint(props);
  return useMemo(() => <NextKeyNow {...late} />, [late]);
}

function NextKeyNow({ expected, isKnown, wrong, hands, digits, finished }: NextKeyProps) {
  const t = useT();
  const [shown, setShown] = useState(isKeyboardShown);
  const press = expected === undefined ? undefined : keyOf(expected);
  const next = isKnown ? press?.code : undefined;
  const hold = next !== undefined && press?.shift ? shiftFor(next) : undefined;
  const name = keyName(t, expected ?? '');
  const toggle = () => {
    setKeyboardShown(!shown);
    setShown(!shown);
  };
  return (
    <>
      <div class={css.keys} hidden={finished}>
        {shown ? (
          <Keyboard next={next} hold={hold} missed={keyOf(wrong ?? '')?.code} digits={digits}>
            {hands && <Hands next={next} hold={hold} top={digits ? 0 : 1} />}
          </Keyboard>
        ) : (
          hands && <HandsAlone next={next} hold={hold} />
        )}
      </div>
      <div class={css.under} hidden={finished}>
        <p class={css.words} aria-hidden="true">
          {press && <Emphasis sentence={isKnown ? nextWords(t, VALUE, press) : t('typing.think')} value={name} />}
        </p>
        <button type="button" class={css.toggle} data-action="keyboard" aria-pressed={shown} onClick={toggle}>
          {t(shown ? 'typing.hideKeyboard' : 'typing.showKeyboard')}
        </button>
      </div>
    </>
  );
}

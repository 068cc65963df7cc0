import type { ComponentChildren } from 'preact';
import { arrowFocus } from './arrow-focus.ts';

/** What makes a button one of the group. */
interface RadioProps {
  readonly type: 'button';
  readonly role: 'radio';
  readonly 'aria-checked': boolean;
  readonly 'data-option': string;
  readonly tabIndex: 0 | -1;
  readonly onClick: () => void;
}

interface RadioGroupProps<Option extends string> {
  readonly label: string;
  readonly class: string;
  readonly options: readonly Option[];
  readonly chosen: Option | undefined;
  readonly choose: (option: Option) => void;
  /** Draws the button of an option. */
  readonly children: (option: Option, radio: RadioProps) => ComponentChildren;
}

/** One of several, as the platform's radio buttons behave: one stop for Tab, arrow keys choose the neighbour. */
export function RadioGroup<Option extends string>(props: RadioGroupProps<Option>) {
  const { label, options, chosen, choose, children } = props;
  const stop = chosen ?? options[0];
  const move = (event: KeyboardEvent) => {
    const focused = arrowFocus(event, '[role="radio"]')?.dataset.option;
    const option = options.find((one) => one === focused);
    if (option !== undefined) choose(option);
  };
  return (
    <div role="radiogroup" aria-label={label} class={props.class} onKeyDown={move}>
      {options.map((option) =>
        children(option, {
          type: 'button',
          role: 'radio',
          'aria-checked': option === chosen,
          'data-option': option,
          tabIndex: option === stop ? 0 : -1,
          onClick: () => choose(option),
        }),
      )}
    </div>
  );
}

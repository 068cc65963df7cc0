import { diffText } from './diff-text.ts';
import type { TypingEvent } from './event.ts';

/** What is known of the text field into which an input method writes. */
export interface ImeField {
  /** Its committed text, as last seen. */
  readonly value: string;
  readonly composing: boolean;
  readonly pre: string;
}

/** What is read of a field's events; each with the field's value at that moment. */
export interface FieldEvent {
  readonly type: 'compositionstart' | 'compositionupdate' | 'compositionend' | 'input' | 'blur';
  readonly value: string;
  /** The pre-edit, in a compositionupdate. */
  readonly data?: string | null;
  /** Of an input event. */
  readonly isComposing?: boolean;
}

export interface FieldStep {
  readonly field: ImeField;
  readonly events: readonly TypingEvent[];
}

/** More characters at once without a composition are no typing but a paste or a drop that got past the view. */
const TYPED_AT_ONCE = 8;

/** A field that holds `value`: at the start, and whenever the view has written into it (never while composing). */
export const imeField = (value: string): ImeField => ({ value, composing: false, pre: '' });

/**
 * The field after an event, and what the event means. It compares values and trusts no order of events, since browsers
 * differ: an end may come before or after its input, twice, or never (typing.md, section 2). When not composing the view
 * writes into the field whatever the state's `typed` is, which undoes what was not accepted.
 */
export function stepField(field: ImeField, event: FieldEvent, at: number): FieldStep {
  switch (event.type) {
    case 'compositionstart':
      // A start while composing: the one before was lost without an end, and what it left is in the value.
      return { field: { value: event.value, composing: true, pre: '' }, events: changes(field, event.value, '', at) };
    case 'compositionupdate':
      return shown(field, event.data ?? '', at);
    case 'compositionend':
      return committed(field, event.value, at);
    case 'blur':
      return withPause((field.composing ? committed : typedIn)(field, event.value, at), at);
    case 'input':
      return event.isComposing ? { field, events: [] } : typedIn(field, event.value, at);
  }
}

function shown(field: ImeField, pre: string, at: number): FieldStep {
  return { field: { ...field, composing: true, pre }, events: preChange(field, pre, at) };
}

const committed = (field: ImeField, value: string, at: number): FieldStep => ({
  field: imeField(value),
  events: changes(field, value, '', at),
});

/** An input outside a composition; one that ends a composition which never said so may be as long as it likes. */
function typedIn(field: ImeField, value: string, at: number): FieldStep {
  const { ins } = diffText(field.value, value);
  const isPasted = !field.composing && Array.from(ins).length > TYPED_AT_ONCE;
  return isPasted ? { field: imeField(field.value), events: [] } : committed(field, value, at);
}

const withPause = ({ field, events }: FieldStep, at: number): FieldStep => ({
  field,
  events: [...events, { type: 'pause', at }],
});

function changes(field: ImeField, value: string, pre: string, at: number): readonly TypingEvent[] {
  const { del, ins } = diffText(field.value, value);
  const isSame = del === 0 && ins === '';
  return [...(isSame ? [] : [{ type: 'text', at, del, ins } as const]), ...preChange(field, pre, at)];
}

const preChange = (field: ImeField, pre: string, at: number): readonly TypingEvent[] =>
  field.pre === pre ? [] : [{ type: 'pre', at, text: pre }];

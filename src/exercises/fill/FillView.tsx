import type { ViewProps } from '../view.ts';
import { BankFill } from './BankFill.tsx';
import type { FillAction, FillState } from './engine.ts';
import type { FillExercise } from './schema.ts';
import { TypedFill } from './TypedFill.tsx';

/** Blanks in a text: typed into, or filled from a bank of words. */
export default function FillView(props: ViewProps<FillExercise, FillState, FillAction>) {
  return props.exercise.bank.length > 0 ? <BankFill {...props} /> : <TypedFill {...props} />;
}

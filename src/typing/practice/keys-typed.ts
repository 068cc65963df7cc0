import { readTypingAnswer, type TypingAnswer } from '../read-typing-answer.ts';

/** What earlier answers say of keys, in their order; what an input method typed says nothing of them. */
export const keysTyped = (answers: readonly unknown[]): readonly TypingAnswer[] =>
  answers.flatMap((answer) => readTypingAnswer(answer) ?? []).filter(({ mode }) => mode !== 'hanzi');

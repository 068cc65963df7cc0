import { VALUE, wordsAround } from './words-around.ts';

/** A sentence made with `VALUE`, the value itself in bold. */
export function Emphasis({ sentence, value }: { readonly sentence: string; readonly value: string }) {
  const [before, after] = wordsAround(sentence);
  return (
    <>
      {before}
      {sentence.includes(VALUE) && <b>{value}</b>}
      {after}
    </>
  );
}

import { isOp, type Token } from '../../source/token.ts';

/** How deep in brackets each word stands; a bracket itself stands where its outside is. */
export function depthsOf(tokens: readonly Token[]): readonly number[] {
  let depth = 0;
  return tokens.map((token) => {
    if (isOp(token, ')', ']', '}')) depth = Math.max(0, depth - 1);
    const here = depth;
    if (isOp(token, '(', '[', '{')) depth += 1;
    return here;
  });
}

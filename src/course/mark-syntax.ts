import type { Literal } from 'mdast';
import type { CompileContext, Extension as MdastExtension, Token } from 'mdast-util-from-markdown';
import type { Code, Construct, Effects, Extension, State } from 'micromark-util-types';

/** `[[a|b]]` in a text: `value` is what stands between the brackets. */
export interface Mark extends Literal {
  readonly type: 'mark';
  readonly value: string;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    mark: Mark;
  }
  interface RootContentMap {
    mark: Mark;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    mark: 'mark';
    markBrackets: 'markBrackets';
    markText: 'markText';
  }
}

const OPEN = 91;
const CLOSE = 93;
const BACKSLASH = 92;
const isLineEnd = (code: Code): boolean => code === null || code < 0;

/** Teaches micromark `[[…]]` on one line. It wins over links and emphasis; `\[[` stays text by CommonMark's own escape. */
export const markSyntax: Extension = { text: { [OPEN]: { name: 'mark', tokenize } satisfies Construct } };

function tokenize(effects: Effects, ok: State, nok: State): State {
  let closing = 0;
  return (code) => {
    effects.enter('mark');
    effects.enter('markBrackets');
    effects.consume(code);
    return second;
  };

  function second(code: Code): State | undefined {
    if (code !== OPEN) return nok(code);
    effects.consume(code);
    effects.exit('markBrackets');
    effects.enter('markText');
    return inside;
  }

  function inside(code: Code): State | undefined {
    if (isLineEnd(code) || code === OPEN) return nok(code);
    closing = code === CLOSE ? closing + 1 : 0;
    effects.consume(code);
    if (closing === 2) {
      effects.exit('markText');
      effects.exit('mark');
      return ok;
    }
    return code === BACKSLASH ? escaped : inside;
  }

  function escaped(code: Code): State | undefined {
    if (isLineEnd(code)) return nok(code);
    effects.consume(code);
    return inside;
  }
}

/** Turns the tokens into `mark` nodes. */
export const markFromMarkdown: MdastExtension = {
  enter: {
    mark(this: CompileContext, token: Token) {
      this.enter({ type: 'mark', value: '' } as Mark, token);
    },
  },
  exit: {
    markText(this: CompileContext, token: Token) {
      const node = this.stack.at(-1) as { value: string };
      node.value = this.sliceSerialize(token).slice(0, -2);
    },
    mark(this: CompileContext, token: Token) {
      this.exit(token);
    },
  },
};

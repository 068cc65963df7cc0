import type { SyntaxNodeRef, Tree } from '@lezer/common';

/** A part of a text that has no parts of its own. `name` is the parser's; `isWrong`: it stands where it can't. */
export interface Leaf {
  readonly name: string;
  readonly isWrong: boolean;
  readonly from: number;
  readonly to: number;
}

const nothing = (): boolean => false;

/** The parts of a tree that have no parts, in order, but for those inside what is left out. */
export function leavesOf(tree: Tree, isLeftOut: (node: SyntaxNodeRef) => boolean = nothing): readonly Leaf[] {
  const leaves: Leaf[] = [];
  let isLeaf = false;
  tree.iterate({
    enter: (node) => {
      isLeaf = !isLeftOut(node);
      return isLeaf;
    },
    leave: ({ type, from, to }) => {
      if (isLeaf) leaves.push({ name: type.name, isWrong: type.isError, from, to });
      isLeaf = false;
    },
  });
  return leaves;
}

/** Is it an exercise kind in which code is written and run? */
export const isCodeKind = (kind: string): boolean => kind === 'code';

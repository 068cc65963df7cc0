/** The exercise kinds whose answers are tallies of typing. */
const typingKinds: readonly string[] = ['typing', 'ime', 'practice'];

/** Is it a kind that builds on what the learner has typed before? */
export const isTypingKind = (kind: string): boolean => typingKinds.includes(kind);

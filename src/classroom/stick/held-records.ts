import type { Alias, Attempt } from '../../exercises/attempt.ts';
import { canonicalText } from '../../records/canonical-text.ts';
import { mergeRules } from '../../records/merge/merge-rules.ts';
import type { Draft, Learner, Note, Records, Work, WorkVersion } from '../../records/model.ts';
import { travelling } from '../../records/travelling.ts';

/** What the other machines' files hold, as far as it must be known to leave it out of one's own: names, not records. */
export interface HeldRecords {
  add(records: Records): void;
  hasAttempt(attempt: Attempt): boolean;
  hasAlias(alias: Alias): boolean;
  hasNote(note: Note): boolean;
  hasVersion(work: Work, version: WorkVersion): boolean;
  /** Exactly as they are: these change. */
  hasLearner(learner: Learner): boolean;
  hasDraft(draft: Draft): boolean;
}

/** Nothing yet. */
export function createHeld(): HeldRecords {
  const held = new Set<string>();
  return {
    add: ({ learners, attempts, aliases, drafts, works, notes }) => {
      const names = [
        ...learners.map(learnerName),
        ...attempts.map(attemptName),
        ...aliases.map(aliasName),
        ...notes.map(noteName),
        ...drafts.map(draftName),
        ...works.flatMap((work) => work.versions.map((version) => versionName(work, version))),
      ];
      for (const name of names) held.add(name);
    },
    hasAttempt: (attempt) => held.has(attemptName(attempt)),
    hasAlias: (alias) => held.has(aliasName(alias)),
    hasNote: (note) => held.has(noteName(note)),
    hasVersion: (work, version) => held.has(versionName(work, version)),
    hasLearner: (learner) => held.has(learnerName(learner)),
    hasDraft: (draft) => held.has(draftName(draft)),
  };
}

const attemptName = (attempt: Attempt): string => `attempt ${mergeRules.attempts.key(attempt)}`;
const aliasName = (alias: Alias): string => `alias ${mergeRules.aliases.key(alias)}`;
const noteName = (note: Note): string => `note ${mergeRules.notes.key(note)}`;
const versionName = (work: Work, { id }: WorkVersion): string => `version ${mergeRules.works.key(work)} ${id}`;
const learnerName = (learner: Learner): string => `learner ${canonicalText(travelling(learner))}`;
const draftName = (draft: Draft): string => `draft ${canonicalText(draft)}`;

import { describe, expect, it } from 'vitest';
import { isRainOver } from '../../typing/practice/rain.ts';
import { nextKey } from '../../typing/slot-at.ts';
import { startTyping } from '../../typing/step-typing.ts';
import { dropsOf } from './drops-of.ts';
import { type TypingAction, type TypingPlay, tallyOf, typing } from './engine.ts';
import { samples } from './samples.ts';
import type { TypingExercise } from './schema.ts';

const sampleOf = (id: string) => {
  const found = samples.find(({ exercise }) => exercise.id.endsWith(`#${id}`));
  if (!found) throw new Error(`There is no sample ${id}`);
  return found;
};
const drill = sampleOf('fj');
const poem = sampleOf('poem');
const rain = sampleOf('rain');

const play = (
  exercise: TypingExercise,
  actions: readonly TypingAction[],
  from = typing.start(exercise, 1),
): TypingPlay => actions.reduce((state, action) => typing.step(exercise, state, action), from);
const tick = (at: number): TypingAction => ({ type: 'tick', at });
const key = (char: string, at: number): TypingAction => ({ type: 'key', at, code: '', char, ime: false, caps: false });

describe('grading', () => {
  it('passes what is accurate enough, however slow', () => {
    const slow = drill.passing.map((action, at) => ('at' in action ? { ...action, at: at * 60_000 } : action));
    expect(typing.grade(drill.exercise, play(drill.exercise, slow))).toEqual({ passed: true, score: 1, parts: {} });
  });

  it('asks for the accuracy of the exercise, or else for that of the ladder', () => {
    expect(typing.start(drill.exercise, 1).goal).toBe(0.85);
    expect(typing.start(poem.exercise, 1).goal).toBe(0.8);
    expect(play(poem.exercise, [{ type: 'goal', accuracy: 0.6 }]).goal).toBe(0.6);
    expect(play(drill.exercise, [{ type: 'goal', accuracy: 0.6 }]).goal).toBe(0.85);
  });

  it('counts a place once, however often it was missed', () => {
    const [first, ...rest] = drill.passing;
    const state = play(drill.exercise, [key('k', 1), key('k', 2), key('k', 3), ...(first ? [first] : []), ...rest]);
    expect(tallyOf(state).slots - tallyOf(state).clean).toBe(1);
    expect(typing.grade(drill.exercise, state).passed).toBe(true);
  });

  it('never passes half a text', () => {
    const half = play(drill.exercise, drill.passing.slice(0, -1));
    expect(typing.grade(drill.exercise, half).passed).toBe(false);
    expect(typing.isReady(drill.exercise, half)).toBe(false);
  });
});

describe('help', () => {
  it('begins anew after a miss, with the same goal', () => {
    const missed = play(poem.exercise, [{ type: 'goal', accuracy: 0.95 }, ...poem.failing]);
    const again = typing.reopen(poem.exercise, missed);
    expect(tallyOf(again).slots).toBe(0);
    expect(again.goal).toBe(0.95);
  });

  it('shows no step', () => {
    const state = play(drill.exercise, drill.failing.slice(0, 3));
    expect(typing.assist(drill.exercise, state)).toBe(state);
  });
});

describe('drafts', () => {
  it('are worth writing at the end of a line, not at every key', () => {
    const written = drill.passing.filter((action, at) => {
      const before = play(drill.exercise, drill.passing.slice(0, at));
      return typing.isCheckpoint?.(drill.exercise, before, typing.step(drill.exercise, before, action));
    });
    expect(written).toHaveLength(drill.exercise.lines.length);
  });

  it('are small', () => {
    const state = play(poem.exercise, poem.passing);
    expect(JSON.stringify(typing.answer(poem.exercise, state)).length).toBeLessThan(600);
  });
});

describe('the rain', () => {
  it('begins with the first tick and is over when each drop was typed', () => {
    const begun = play(rain.exercise, [tick(0)]);
    expect(begun.rain?.falling).toHaveLength(1);
    const state = untilOver(begun);
    expect(typing.isFinished?.(rain.exercise, state)).toBe(true);
    expect(typing.grade(rain.exercise, state).passed).toBe(true);
    expect(typing.restore(rain.exercise, JSON.parse(JSON.stringify(begun)))).toStrictEqual(begun);
  });

  it('is a text like others where no time goes by', () => {
    const state = play(rain.exercise, rain.passing);
    expect(state.rain).toBeNull();
    expect(typing.grade(rain.exercise, state).passed).toBe(true);
  });

  it('does not begin in a text that was begun without it, nor in an exercise without the game', () => {
    const begun = play(rain.exercise, rain.passing.slice(0, 1));
    expect(typing.step(rain.exercise, begun, tick(900))).toBe(begun);
    const text = typing.start(drill.exercise, 1);
    expect(typing.step(drill.exercise, text, tick(900))).toBe(text);
  });
});

/** Types what falls, each key at once, with a tick before it. */
function untilOver(from: TypingPlay): TypingPlay {
  const drops = dropsOf(rain.exercise);
  let state = from;
  for (let at = 1; at < 200 && state.rain !== null && !isRainOver(state.rain); at += 1) {
    const { begun, item, falling, typing: now } = state.rain;
    const target = drops[(begun ? item : falling[0]?.item) ?? 0];
    const wanted = target && nextKey(target, begun ? now : startTyping());
    state = play(rain.exercise, [tick(at * 200), key(wanted ?? '', at * 200)], state);
  }
  return state;
}

import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { arrowFocus } from '../ui/arrow-focus.ts';
import { type Carry, useCarry } from '../ui/use-carry.ts';
import { useFocusLater } from '../ui/use-focus-later.ts';

/** What the hand needs to know of a board where each slot takes one thing from a tray. */
export interface Board {
  readonly root: RefObject<HTMLElement>;
  readonly open: boolean;
  /** What lies in each slot. */
  readonly slots: readonly (number | null)[];
  readonly fixed: readonly number[];
  /** A thing's `data-part` is this and its number. */
  readonly prefix: string;
  /** Where a thing goes that is clicked while no slot waits; null: into the hand. */
  readonly firstSlot: number | null;
  readonly put: (thing: number, slot: number) => void;
  readonly take: (slot: number) => void;
}

export interface Slots {
  readonly carry: Carry;
  /** The slot that waits for a thing. */
  readonly aim: number | null;
  readonly pressThing: (thing: number, event: MouseEvent) => void;
  readonly pressSlot: (slot: number, event: MouseEvent) => void;
  readonly dropInSlot: (slot: number) => (thing: number) => void;
  readonly dropInTray: (thing: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * The hand over a board of slots, for mouse, touchpad and keyboard alike: thing then slot, or slot then thing; a press on
 * a full slot takes its thing back. With the keyboard focus runs ahead to where the next press belongs.
 */
export function useSlots({ root, open, slots, fixed, prefix, firstSlot, put, take }: Board): Slots {
  const carry = useCarry();
  const focusLater = useFocusLater(root);
  const [aimed, setAim] = useState<number | null>(null);
  const aim = aimed ?? firstSlot;
  const inTray = `[data-tray] [data-part^="${prefix}"]`;
  const thingAt = (thing: number) => `[data-part="${prefix}${thing}"]`;
  const slotAt = (slot: number) => `[data-part="${slot}"] button, button[data-part="${slot}"]`;
  const letGo = () => {
    carry.hold(null);
    setAim(null);
  };
  const place = (thing: number, slot: number, byKey: boolean) => {
    if (!open || fixed.includes(slot) || fixed.includes(slots.indexOf(thing))) return;
    letGo();
    if (slots[slot] === thing) return;
    put(thing, slot);
    if (byKey) focusLater(`${inTray}:not(${thingAt(thing)})`, slotAt(slot));
  };
  const takeBack = (slot: number, byKey: boolean) => {
    const thing = slots[slot];
    if (typeof thing !== 'number') return;
    take(slot);
    carry.hold(thing);
    setAim(slot);
    if (byKey) focusLater(thingAt(thing));
  };
  const pressThing = (thing: number, event: MouseEvent) => {
    if (!open) return;
    const byKey = event.detail === 0;
    if (aim !== null) return place(thing, aim, byKey);
    carry.hold(carry.held === thing ? null : thing);
    const empty = slots.indexOf(null);
    if (byKey && carry.held !== thing) focusLater(slotAt(empty), slotAt(0));
  };
  const pressSlot = (slot: number, event: MouseEvent) => {
    if (!open || fixed.includes(slot)) return;
    const byKey = event.detail === 0;
    if (carry.held !== null) return place(carry.held, slot, byKey);
    if (slots[slot] !== null) return takeBack(slot, byKey);
    setAim(aimed === slot ? null : slot);
    if (byKey && aimed !== slot) focusLater(inTray);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') letGo();
    else arrowFocus(event, '[data-slot]') ?? arrowFocus(event, inTray);
  };
  return {
    carry,
    aim: open ? aim : null,
    pressThing,
    pressSlot,
    dropInSlot: (slot) => (thing) => place(thing, slot, false),
    dropInTray: (thing) => {
      const from = slots.indexOf(thing);
      if (open && from !== -1 && !fixed.includes(from)) take(from);
    },
    onKeyDown,
  };
}

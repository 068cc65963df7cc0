import { useRef, useState } from 'preact/hooks';

/** Something is carried from here to there: taken by a click or a key, or dragged by the platform. */
export interface Carry {
  /** The number of the thing in the hand. */
  readonly held: number | null;
  /** The place a dragged thing hovers over. */
  readonly over: string | null;
  readonly hold: (thing: number | null) => void;
  /** Attributes of a thing that can be dragged. */
  readonly grip: (thing: number) => DragSource;
  /** Attributes of a place where things can be dropped. */
  readonly drop: (place: string, put: (thing: number) => void) => DropTarget;
}

interface DragSource {
  readonly draggable: true;
  readonly onDragStart: (event: DragEvent) => void;
  readonly onDragEnd: () => void;
}

interface DropTarget {
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDragLeave: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
}

/** One hand: it holds at most one thing, and only things that this component gave it. */
export function useCarry(): Carry {
  const [held, hold] = useState<number | null>(null);
  const [over, setOver] = useState<string | null>(null);
  // Events of one drag come faster than renders.
  const dragged = useRef<number | null>(null);
  const end = () => {
    dragged.current = null;
    hold(null);
    setOver(null);
  };
  const grip = (thing: number): DragSource => ({
    draggable: true,
    onDragStart: (event) => {
      event.stopPropagation();
      dragged.current = thing;
      // Without data some browsers start no drag; a foreign page that gets it learns nothing.
      event.dataTransfer?.setData('text/plain', '');
      if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
      hold(thing);
    },
    onDragEnd: end,
  });
  const drop = (place: string, put: (thing: number) => void): DropTarget => ({
    onDragOver: (event) => {
      if (dragged.current === null) return;
      event.preventDefault();
      setOver(place);
    },
    onDragLeave: (event) => {
      if (!isInside(event)) setOver((now) => (now === place ? null : now));
    },
    onDrop: (event) => {
      const thing = dragged.current;
      if (thing === null) return;
      event.preventDefault();
      // The dragged element may be gone after this, and then no dragend comes.
      end();
      put(thing);
    },
  });
  return { held, over, hold, grip, drop };
}

/** Did the pointer only go from the place to something inside it? */
const isInside = ({ currentTarget, relatedTarget }: DragEvent): boolean =>
  currentTarget instanceof Node && relatedTarget instanceof Node && currentTarget.contains(relatedTarget);

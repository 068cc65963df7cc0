import { fromRoot } from './root.ts';

interface AnimalProps {
  readonly name: string;
  /** Pixels. */
  readonly size?: number;
}

/** A learner's animal, out of the one sprite that all pages share. Decoration: the nickname stands beside it. */
export function Animal({ name, size = 48 }: AnimalProps) {
  return <img src={fromRoot(`animals.svg#${name}`)} width={size} height={size} alt="" draggable={false} />;
}

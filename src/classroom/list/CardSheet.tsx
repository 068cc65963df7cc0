import { CodeCard } from '../../saving/CodeCard.tsx';
import type { Card } from './use-cards.ts';

/** Cards to be printed and cut out, ten a sheet. */
export const CardSheet = ({ cards }: { readonly cards: readonly Card[] }) => (
  <div class="card-sheet">
    {cards.map(({ learner, codes }) => (
      <CodeCard key={learner.id} learner={learner} codes={codes} at={Date.now()} />
    ))}
  </div>
);

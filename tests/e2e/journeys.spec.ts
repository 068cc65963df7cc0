import { test } from './fixtures.ts';
import { journeys } from './journeys.ts';

test.describe('journeys', () => {
  for (const [name, journey] of Object.entries(journeys)) {
    test(name, ({ child }) => journey(child));
  }
});

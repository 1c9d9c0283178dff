import { expect } from 'chai';
import { EditWalk } from '../../testing/edit-walk.js';

/** Walks of so many operations each. */
const seeds = [1, 2, 3, 4, 5];
const operations = 1000;

describe('A track that is edited, saved and loaded again in any order', () => {
  for (const seed of seeds) {
    it(`stays whole: ${operations} operations, seed ${seed}`, async () => {
      const walk = new EditWalk(seed);
      await walk.run(operations);
      expect(walk.done).to.equal(operations);
    }).timeout(120_000);
  }
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { framework as anyFramework } from '../../../testing/arbitrary.js';
import type { Framework } from '../../schema/framework.js';
import { parseFramework } from '../../schema/parse-framework.js';
import { resolveTrack } from '../resolve-track.js';
import { addTracks } from './add-tracks.js';
import { applyRecipe } from './apply-recipe.js';

const framework = (parts: Partial<Framework>): Framework => {
  const parsed = parseFramework({
    schemaVersion: 1,
    id: 'f',
    name: 'F',
    competencies: [],
    tracks: [],
    ...parts,
  });
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return parsed.value;
};

const care = (description?: string): Framework =>
  framework({
    themes: [{ id: 'people', name: 'People' }],
    competencies: [{ id: 'care', name: 'Care', theme: 'people', ...(description ? { description } : {}) }],
    tracks: [
      {
        id: 'nurse',
        name: 'Nurse',
        levels: [{ id: 'n1', title: 'Nurse' }],
        competencies: [{ competency: 'care' }],
      },
    ],
    moves: [{ from: { track: 'nurse', level: 'n1' }, to: { track: 'nurse', level: 'n1' }, kind: 'lateral' }],
  });

describe('addTracks', () => {
  it('shares themes and competencies by name, and gives taken ids to nobody', () => {
    const result = applyRecipe(care('Looks after people.'), addTracks(care('Minds others.')));
    assert.deepEqual(
      [result.themes?.length, result.competencies.length, result.tracks.map(({ id }) => id)],
      [1, 1, ['nurse', 'nurse-2']],
    );
    assert.deepEqual(result.tracks[1]?.competencies, [{ competency: 'care', description: 'Minds others.' }]);
    assert.equal(result.moves?.[1]?.to.track, 'nurse-2');
  });

  it('keeps two competencies of one name apart', () => {
    const twice = framework({
      competencies: [
        { id: 'a', name: 'Care' },
        { id: 'b', name: 'Care' },
      ],
      tracks: [{ id: 't', name: 'T', competencies: [{ competency: 'a' }, { competency: 'b' }] }],
    });
    const result = applyRecipe(framework({ competencies: [{ id: 'care', name: 'care' }] }), addTracks(twice));
    assert.deepEqual(
      result.tracks[0]?.competencies?.map(({ competency }) => competency),
      ['care', 'b'],
    );
  });

  it('gives a valid framework, in which every track says what it said before', () => {
    fc.assert(
      fc.property(anyFramework, anyFramework, (here, added) => {
        const result = applyRecipe(here, addTracks(added));
        const parsed = parseFramework(result);
        assert.ok(parsed.ok, JSON.stringify(parsed));
        assert.deepEqual(result.tracks.slice(0, here.tracks.length), here.tracks);
        added.tracks.forEach((track, index) => {
          const now = result.tracks[here.tracks.length + index];
          assert.ok(now);
          const said = (all: Framework, one: typeof track): unknown =>
            resolveTrack(all, one).rows.map(({ name, description, cells }) => ({ name, description, cells }));
          const [before, after] = [said(added, track), said(result, now)] as [
            { name: string }[],
            { name: string }[],
          ];
          assert.deepEqual(
            after.map((row) => ({ ...row, name: row.name.trim().toLowerCase() })),
            before.map((row) => ({ ...row, name: row.name.trim().toLowerCase() })),
          );
        });
      }),
      { numRuns: 200 },
    );
  });
});

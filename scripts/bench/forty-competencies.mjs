/** A person who is half way on a track of forty competencies, with weights all different, rated as asked. */
export function fortyCompetencies(ratedAs) {
  const ids = Array.from({ length: 40 }, (_, index) => `c${index + 1}`);
  const statements = ['s1', 's2', 's3', 's4', 's5'];
  const rating = (competency, index, statement) => ({
    competency,
    ...(statement ? { statement } : {}),
    value: index % 2 ? 'working-towards' : 'not-yet',
    rater: 'manager',
    date: '2026-01-15',
  });
  return {
    framework: {
      schemaVersion: 1,
      id: 'forty',
      name: 'Forty',
      competencies: ids.map((id) => ({ id, name: id })),
      tracks: [
        {
          id: 'track',
          name: 'Track',
          competencies: ids.map((competency, index) => ({
            competency,
            weight: 1 + ((index * 7919) % 997) / 100,
            mustHave: index % 9 === 0,
            expectations: { role: statements },
          })),
        },
      ],
    },
    assessment: {
      schemaVersion: 1,
      framework: 'forty',
      track: 'track',
      ratings: ids.flatMap((id, index) =>
        ratedAs === 'cells'
          ? [rating(id, index)]
          : statements.map((statement, place) => rating(id, index + place, statement)),
      ),
    },
    target: { track: 'track' },
  };
}

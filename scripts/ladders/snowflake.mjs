import { slug } from './shared.mjs';

export const snowflake = {
  folder: 'snowflake',

  read(file) {
    const source = JSON.parse(file('tracks.json'));
    const skills = Object.entries(source.tracks).map(([key, track]) => ({ id: slug(key), ...track }));
    const categories = [...new Set(skills.map(({ category }) => category))];
    const milestones = source.milestonePoints.slice(1).map((_, index) => `${index + 1}`);
    const framework = {
      schemaVersion: 1,
      id: 'snowflake',
      name: 'Snowflake',
      language: 'en',
      jobLevels: Object.keys(source.levelThresholds)
        .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
        .map((code, index) => ({ id: code, code, name: code, rank: index + 1 })),
      themes: categories.map((category) => ({ id: slug(category), name: category })),
      competencies: skills.map(({ id, displayName, category, description }) => ({
        id,
        name: displayName,
        description,
        theme: slug(category),
      })),
      tracks: [
        {
          id: 'engineer',
          name: 'Engineer',
          levels: milestones.map((id) => ({ id, code: id })),
          competencies: skills.map((skill) => ({
            competency: skill.id,
            expectations: Object.fromEntries(
              skill.milestones.map(({ summary, signals, examples }, index) => [
                milestones[index],
                { summary, statements: signals, examples },
              ]),
            ),
          })),
        },
      ],
      extensions: {
        snowflake: { milestonePoints: source.milestonePoints, levelThresholds: source.levelThresholds },
      },
    };
    const notes = [
      'Its 16 tracks are competencies of one track; the columns are milestones, not job levels.',
      'Job levels 1.1 to 5.3 follow from points: points and thresholds are kept under extensions for a policy.',
    ];
    return [{ name: 'snowflake', framework, notes, files: ['tracks.json'], kindOf, leftOut: [] }];
  },
};

const kindOf = ({ at }) => {
  if (/\.signals\[\d+\]: /.test(at)) return 'statement';
  return /\.examples\[\d+\]: /.test(at) ? 'example' : undefined;
};

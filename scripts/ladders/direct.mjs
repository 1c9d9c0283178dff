import { csvRows, slug, textOrNothing } from './shared.mjs';

/**
 * A person says, for each of 164 skills, which of five levels they are at. The levels have text and the skills
 * have text, but no skill has a text for a level. So the levels are the rating scale, and the skills are the
 * rows of one flat track: nothing is written twice, and no cell is filled with words that the source lacks.
 */
export const direct = {
  folder: 'direct',

  read(file) {
    const rows = (name) => csvRows(file(name)).sort((a, b) => a.rank - b.rank);
    const domains = rows('competency_domain.csv');
    const headings = rows('competency.csv').sort((a, b) => place(domains, a) - place(domains, b));
    const skills = rows('skill.csv');
    const points = csvRows(file('skill_level.csv')).sort((a, b) => a.level - b.level);
    const framework = {
      schemaVersion: 1,
      id: 'direct',
      name: 'DIRECT',
      language: 'en',
      ratingScale: {
        points: points.map(({ name, description, level, short_description: short, focus }) => ({
          id: slug(name),
          name,
          value: Number(level) / (points.length - 1),
          description: [short, description, focus].flatMap((text) => textOrNothing(text) ?? []).join('\n\n'),
        })),
      },
      themes: headings.map(({ slug: id, name, description }) => ({ id, name, description })),
      competencies: skills.map(readSkill),
      tracks: [
        {
          id: 'skills',
          name: 'Skills',
          competencies: skills.map(({ slug: id }) => ({ competency: id, expectations: { role: {} } })),
        },
      ],
      extensions: {
        direct: {
          domains: domains.map(({ slug: id, name, description }) => ({
            id,
            name,
            description,
            themes: headings
              .filter(({ competency_domain: domain }) => domain === id)
              .map((heading) => heading.slug),
          })),
        },
      },
    };
    return [{ name: 'direct', framework, notes, files, kindOf: () => undefined, leftOut: [] }];
  },
};

const place = (domains, { competency_domain: domain }) => domains.findIndex(({ slug: id }) => id === domain);
const listOf = (text) => text.split('|').filter(Boolean);

const readSkill = ({ name, description, slug: id, competency, ...lists }) => ({
  id,
  name: name.trim(),
  description: description.trim(),
  theme: competency,
  extensions: {
    direct: {
      tools: listOf(lists.tools_languages_methodologies),
      learningResources: listOf(lists.learning_resources),
      relatedSkills: listOf(lists.related_skills),
    },
  },
});

const files = ['competency_domain.csv', 'competency.csv', 'skill.csv', 'skill_level.csv'];

const notes = [
  'Its 5 levels are the rating scale, its 164 skills the rows of a flat track: no text per skill and level exists.',
  'Its 20 competencies are themes, because a skill names one; its 7 domains above them are kept under extensions.',
  'The values 0, 0.25, 0.5, 0.75, 1 are ours: the source numbers its levels 0 to 4.',
];

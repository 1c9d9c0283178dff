import { parse } from 'yaml';
import { slug, textOrNothing } from './shared.mjs';

/** `generic` comes first: the others take over its topics, and its titles where theirs are empty. */
const names = ['generic', 'backend', 'data', 'product'];

export const monzo = {
  folder: 'monzo',

  read(file) {
    const sources = names.map((name) => ({ name, ...frontMatter(file(`${name}.md`)) }));
    const competencies = new Map();
    for (const { topics } of sources) {
      for (const { name, title } of topics) {
        const id = slug(name);
        if (!competencies.has(id)) competencies.set(id, { id, name: title ?? name });
      }
    }
    const groups = [...new Set(sources.flatMap(({ sidebarGroup }) => sidebarGroup || []))];
    const framework = {
      schemaVersion: 1,
      id: 'monzo',
      name: 'Monzo',
      language: 'en',
      competencies: [...competencies.values()],
      tracks: sources.map((source) => readTrack(source, competencies)),
      trackGroups: groups.map((group) => ({
        id: slug(group),
        name: group,
        tracks: sources.filter(({ sidebarGroup }) => sidebarGroup === group).map(({ name }) => name),
      })),
    };
    const notes = [
      'Backend, data and product extend generic; a topic of the same name replaces the generic cells.',
      'Data keeps two specialisms (science, analytics) as rows of one track, as the source does.',
    ];
    return [
      { name: 'monzo', framework, notes, files: names.map((name) => `${name}.md`), kindOf, leftOut: [] },
    ];
  },
};

function frontMatter(markdown) {
  const [, front, body] = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(markdown);
  return { ...parse(front), body };
}

function readTrack(source, competencies) {
  const { name, title, path, sidebarTitle, sidebarGroup, homepage, levels, topics, body } = source;
  return {
    id: name,
    name: title,
    description: textOrNothing(body),
    function: textOrNothing(sidebarGroup),
    extends: name === 'generic' ? undefined : 'generic',
    levels: Array.from({ length: levels }, (_, index) => ({ id: `${index + 1}`, code: `${index + 1}` })),
    competencies: topics.map((topic) => {
      const id = slug(topic.name);
      const isRenamed = topic.title && topic.title !== competencies.get(id).name;
      return {
        competency: id,
        name: isRenamed ? topic.title : undefined,
        expectations: Object.fromEntries(topic.content.map((cell) => [`${cell.level}`, readCell(cell)])),
      };
    }),
    extensions: { monzo: { path, sidebarTitle, homepage } },
  };
}

/** A criterion with examples is a statement like the others, and comes after them. */
const readCell = ({ criteria = [], exampleCriteria = [] }) => ({
  statements: [...criteria, ...exampleCriteria.map(({ criteria: text, examples }) => ({ text, examples }))],
});

const kindOf = ({ at }) => {
  if (/\.criteria(\[\d+\])?: /.test(at)) return 'statement';
  return /\.examples\[\d+\]: /.test(at) ? 'example' : undefined;
};

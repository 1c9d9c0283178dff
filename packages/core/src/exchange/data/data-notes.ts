import type { Framework } from '../../schema/framework.js';
import { noteOf } from '../report/note.js';
import type { CellOrigin, ReadNote, ReadReport } from '../report/read-report.js';
import type { DataMapping } from './data-mapping.js';
import { roleOfKey } from './data-words.js';
import type { SourceDocument } from './source-document.js';

const parts = ['tracks', 'levels', 'themes', 'competencies', 'cells'] as const;

/** What a mapping found, part by part: sure from a confidence of 0.9 on. */
export function mappingNotes({ mapping, extracts: [source] }: SourceDocument): ReadNote[] {
  const found = {
    tracks: source?.tracks.length,
    levels: [...(source?.levels.values() ?? [])].flat(2).length,
    themes: source?.themes.length,
    competencies: source?.competencies.length,
    cells: source?.cells.length,
  };
  const notes = parts.flatMap((name): ReadNote[] => {
    const part = mapping[name];
    if (!part || part.confidence === 0) return [];
    const kind = part.confidence >= 0.9 ? 'understood' : 'guessed';
    return [noteOf(kind, `${name}-at`, { path: part.path, count: found[name] ?? 0 })];
  });
  return [...notes, ...milestoneNotes(mapping)];
}

/** Entries called tracks that became rows: the levels in them have no names of their own. */
function milestoneNotes({ tracks, competencies }: DataMapping): ReadNote[] {
  const word = competencies?.path.split('.').findLast((step) => step !== '*') ?? '';
  if (tracks || roleOfKey(word) !== 'track') return [];
  return [noteOf('guessed', 'entries-are-competencies', { path: word })];
}

/** The counts of a framework that came as it is; each cell's place is where it stands in the document. */
export function frameworkReport({ tracks, competencies, themes = [] }: Framework): Omit<ReadReport, 'notes'> {
  const origins: CellOrigin[] = [];
  let statements = 0;
  tracks.forEach((track, trackIndex) => {
    track.competencies?.forEach(({ competency, expectations = {} }, row) => {
      for (const [level, cell] of Object.entries(expectations)) {
        const path = `tracks[${trackIndex}].competencies[${row}].expectations[${JSON.stringify(level)}]`;
        origins.push({ track: track.id, competency, level, confidence: 1, path });
        if (cell !== 'not-expected') statements += cell.statements?.length ?? 0;
      }
    });
  });
  return {
    tracks: tracks.length,
    levels: tracks.reduce((sum, { levels = [] }) => sum + levels.length, 0),
    competencies: competencies.length,
    themes: themes.length,
    cells: origins.length,
    statements,
    origins,
  };
}

import type { Framework } from '../../schema/framework.js';
import { serialize } from '../../schema/serialize.js';

/** The formats that {@link writeTrackFile} writes. */
export type WrittenFormat = 'json' | 'xlsx' | 'csv' | 'markdown' | 'html' | 'json-ld';

/** A file as it is to be saved. */
export interface WrittenFile {
  /** The framework's id, or that of the track, with the ending of the format. */
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

interface Writer {
  readonly ending: string;
  readonly type: string;
  /** Whether the file holds every track of the framework. */
  readonly isWhole?: boolean;
  readonly write: (framework: Framework, track: string) => Promise<WrittenFile['content']>;
}

const writers: Readonly<Record<WrittenFormat, Writer>> = {
  json: {
    ending: 'json',
    type: 'application/json',
    isWhole: true,
    write: (framework) => Promise.resolve(serialize(framework)),
  },
  xlsx: {
    ending: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    isWhole: true,
    write: async (framework) => {
      const [{ writeXlsx }, { writeGrid }, { gridWords }, { directionOf }] = await Promise.all([
        import('../xlsx/write-xlsx.js'),
        import('../grid/write-grid.js'),
        import('../grid/grid-words.js'),
        import('../html/direction.js'),
      ]);
      const competency = gridWords.competency[0] ?? '';
      const rightToLeft = directionOf(framework.language) === 'rtl';
      const sheets = framework.tracks.map(({ id, name }) => {
        const rows = writeGrid(framework, id);
        return { name, rows, headerColumns: (rows[0]?.indexOf(competency) ?? 0) + 1, rightToLeft };
      });
      return writeXlsx(sheets) as Uint8Array<ArrayBuffer>;
    },
  },
  csv: {
    ending: 'csv',
    type: 'text/csv',
    write: async (framework, track) => {
      const { writeCsv } = await import('../csv/write-csv.js');
      return writeCsv(framework, track, { title: true, bom: true });
    },
  },
  markdown: {
    ending: 'md',
    type: 'text/markdown',
    write: async (framework, track) => {
      const { writeMarkdown } = await import('../markdown/write-markdown.js');
      return writeMarkdown(framework, track);
    },
  },
  html: {
    ending: 'html',
    type: 'text/html',
    write: async (framework, track) => {
      const { writeHtml } = await import('../html/write-html.js');
      return writeHtml(framework, track);
    },
  },
  'json-ld': {
    ending: 'jsonld',
    type: 'application/ld+json',
    write: async (framework, track) => {
      const { writeJsonLd } = await import('../json-ld/write-json-ld.js');
      return writeJsonLd(framework, track);
    },
  },
};

/**
 * Writes a track as a file: `csv`, `markdown` and `html` hold its table, `json-ld` its competencies for search engines;
 * `json` holds the whole framework, and `xlsx` a sheet for each of its tracks. What each can carry, its own writer says.
 * Rejects with a RangeError on a track that the framework lacks, and on a format that there is not.
 */
export async function writeTrackFile(
  framework: Framework,
  track: string,
  format: WrittenFormat,
): Promise<WrittenFile> {
  if (!Object.hasOwn(writers, format))
    throw new RangeError(`The format has to be one of ${Object.keys(writers).join(', ')}.`);
  if (!framework.tracks.some(({ id }) => id === track))
    throw new RangeError('The framework has no such track.');
  const { ending, type, isWhole = false, write } = writers[format];
  const content = await write(framework, track);
  return { name: `${isWhole ? framework.id : track}.${ending}`, type, content };
}

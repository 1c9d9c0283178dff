import type { Framework } from '../../schema/framework.js';
import { assertInstant } from '../../schema/instants.js';
import { findTrack, resolveTrack } from '../../framework/resolve-track.js';
import { writeName } from '../grid/name.js';
import type { CaseDocument, CasePackage } from './case-package.js';
import { createPartMaker } from './part-maker.js';
import { writeAssociations } from './write-associations.js';
import { writeItems } from './write-items.js';
import { writeRubric } from './write-rubric.js';

/** What a CASE package says of itself, and where its parts are to be found. */
export interface WriteCaseOptions {
  /** The address below which the parts will be served: `https://...`. Their identifiers are made of it, too. */
  readonly uriBase: string;
  /** When the track was changed last: a day, or a day and a time with its offset from UTC. */
  readonly lastChange: string;
  /** Who made the framework. Default: its name. */
  readonly creator?: string;
}

/**
 * Writes a track as a package of 1EdTech CASE 1.1 that `readCase` reads back: the framework is the CFDocument; themes,
 * competencies and levels are CFItems; the track is a CFRubric with a criterion for each competency, and in it every
 * level: `quality` holds its code and title, `description` what is expected, as in a cell of a table ("n/a": not
 * expected; nothing: not defined yet).
 *
 * It carries what `writeGrid` says that a table carries, besides the names and descriptions of the framework, the track
 * and the themes, the framework's language and version, the competencies' names and descriptions beside those of the
 * track, and their identifiers in other lists (`extensions.identifiers`, as `exactMatchOf`). Nothing else is carried.
 * CASE has no field for must-haves: they are an extension of their criterion.
 *
 * Identifiers are UUIDs made of `uriBase` and the ids, so writing again gives the same package. A competency keeps the
 * identifier of scheme "CASE" that it has, if that ends in a UUID. Parts do not repeat `CFDocumentURI` and
 * `CFPackageURI`: within a package, the data model has none. Throws on a track id that the framework lacks, on a
 * `uriBase` that is no address of the web, and on a `lastChange` that is no time.
 */
export function writeCase(framework: Framework, trackId: string, options: WriteCaseOptions): CasePackage {
  const { uriBase, lastChange, creator = framework.name } = options;
  if (!/^https?:\/\/[^\s/?#"<>\p{C}]+(?:\/[^\s?#"<>\p{C}]*)?$/iu.test(uriBase))
    throw new RangeError(
      'The base of the addresses must be one of the web, such as https://example.org/case.',
    );
  assertInstant(lastChange);
  const track = resolveTrack(framework, findTrack(framework, trackId));
  const part = createPartMaker(uriBase, [framework.id, trackId], new Date(lastChange).toISOString());
  const document: CaseDocument = {
    ...part('CFDocuments'),
    caseVersion: '1.1',
    creator: writeName(creator),
    title: writeName(framework.name),
    ...(framework.description && { description: framework.description }),
    ...(framework.language !== undefined && { language: framework.language }),
    ...(framework.version && { version: framework.version }),
  };
  const items = writeItems(framework, track, part);
  return {
    CFDocument: document,
    CFItems: [...items.themes.values(), ...items.competencies, ...items.levels],
    CFAssociations: writeAssociations(document, items, track, part),
    CFDefinitions: { CFItemTypes: items.types },
    CFRubrics: [writeRubric(framework, track, items.competencies, part)],
  };
}

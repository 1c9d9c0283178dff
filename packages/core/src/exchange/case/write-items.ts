import type { Competency } from '../../schema/competency.js';
import type { Framework } from '../../schema/framework.js';
import type { TrackLevel } from '../../schema/track.js';
import type { ResolvedTrack } from '../../framework/resolve-track.js';
import { writeHeading } from '../grid/heading.js';
import { oneLine, writeName } from '../grid/name.js';
import type { CaseItem, CaseItemType, CasePart } from './case-package.js';
import { identifiersOf } from './identifiers.js';
import { linkTo, type MakePart } from './part-maker.js';
import { uuidAtEnd } from './uuid.js';

/** The items of a package, in the order of the framework. */
export interface WrittenItems {
  readonly types: readonly CaseItemType[];
  /** By the id of the theme: those with competencies in the track. */
  readonly themes: ReadonlyMap<string, CaseItem>;
  /** One for each row. */
  readonly competencies: readonly CaseItem[];
  readonly levels: readonly CaseItem[];
}

/** The code and the title of a level on one line; the empty text where it has neither. */
export function headingOf({ code, title }: TrackLevel): string {
  if (oneLine(code) === '' && oneLine(title) === '') return '';
  return writeHeading({ code: code ?? '', title: title ?? '' }, () => true);
}

/** Themes, competencies and levels as items of three types. */
export function writeItems(
  framework: Framework,
  { levels, rows }: ResolvedTrack,
  part: MakePart,
): WrittenItems {
  const newType = (title: string, description: string, hierarchyCode: string): CaseItemType => ({
    ...part('CFItemTypes', title),
    title,
    description,
    hierarchyCode,
  });
  const theme = newType('Theme', 'A heading that competencies belong to.', '1');
  const competency = newType('Competency', 'Knowledge, behaviour or skill that a role requires.', '2');
  const level = newType('Level', 'A level of the career track.', '3');
  const newItem = (type: CaseItemType, own: CasePart, name: string, description = ''): CaseItem => ({
    ...own,
    fullStatement: writeName(name),
    ...(description && { notes: description }),
    ...(framework.language !== undefined && { language: framework.language }),
    CFItemType: type.title,
    CFItemTypeURI: linkTo(type, type.title),
  });

  const used = new Set(rows.map((row) => row.competency.theme));
  const themes = (framework.themes ?? []).filter(({ id }) => used.has(id));
  const kept = new Set<string>();
  return {
    types: [theme, competency, level],
    themes: new Map(
      themes.map(({ id, name, description }) => [
        id,
        newItem(theme, part('CFItems', 'theme', id), name, description),
      ]),
    ),
    competencies: rows.map(({ competency: written }) => {
      const own = part('CFItems', 'competency', written.id);
      return newItem(competency, { ...own, ...identityOf(written, kept) }, written.name, written.description);
    }),
    levels: levels.map((written, place) => ({
      ...newItem(level, part('CFItems', 'level', written.id), '', written.description),
      fullStatement: headingOf(written) || '[]',
      ...(oneLine(written.code) && { humanCodingScheme: oneLine(written.code) }),
      listEnumeration: String(place + 1),
    })),
  };
}

/** The identity that a competency has in CASE already, unless one before it has the same. */
function identityOf(
  competency: Competency,
  kept: Set<string>,
): { readonly identifier?: string; readonly uri?: string } {
  const uri = identifiersOf(competency).find(({ scheme }) => scheme === 'CASE')?.uri ?? '';
  const identifier = uuidAtEnd(uri);
  if (identifier === undefined || kept.has(identifier)) return {};
  kept.add(identifier);
  return { identifier, uri };
}

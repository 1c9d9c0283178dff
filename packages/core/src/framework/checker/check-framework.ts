import type { Framework } from '../../schema/framework.js';
import type { Track } from '../../schema/track.js';
import { findTrack } from '../resolve-track.js';
import { checkAcronyms } from './acronyms.js';
import { compileLexicon } from './compile-lexicon.js';
import {
  findingId,
  qualityOfRule,
  type CheckerRule,
  type Draft,
  type DraftOf,
  type Finding,
} from './finding.js';
import { checkFoundations } from './foundational.js';
import { checkGrowth } from './growth-oriented.js';
import type { Lexicon } from './lexicon.js';
import { english } from './lexicons/english.js';
import { german } from './lexicons/german.js';
import { checkMeaning } from './meaningful.js';
import { checkMeasurability } from './measurable.js';
import { checkerMessages, type CheckerMessages } from './messages.js';
import { checkNames } from './names.js';
import { readStatement, statementsOfTrack } from './statements.js';
import { viewTrack } from './track-view.js';
import { checkTransparency } from './transparent.js';

/** How to check a framework. */
export interface CheckOptions {
  /** The words of the framework's language; default: the shipped lexicon of `framework.language`, if there is one. */
  readonly lexicon?: Lexicon;
  /** The sentences of the findings; default: English. */
  readonly messages?: CheckerMessages;
  /** Ids of findings to leave out. */
  readonly dismissed?: readonly string[];
  /** The id of a track: findings about that track and its competencies only. */
  readonly track?: string;
}

const lexicons: readonly Lexicon[] = [english, german];
const rankOf = new Map(Object.keys(qualityOfRule).map((rule, rank) => [rule, rank]));

/**
 * Checks a framework for what makes career tracks good: hints to the author, never blocks. Findings come rule by
 * rule, then in the order of the document. What a track inherits is reported at the track that wrote it. Without a
 * lexicon for its language, only the rules about shape run. Throws on a track id that the framework lacks.
 */
export function checkFramework(framework: Framework, options: CheckOptions = {}): Finding[] {
  const { messages = checkerMessages, dismissed = [], track } = options;
  const tracks = track === undefined ? framework.tracks : [findTrack(framework, track)];
  const drafts = [
    ...checkNames(framework).filter(track === undefined ? () => true : concerns(framework, track)),
    ...checkShapes(framework, tracks),
    ...checkWords(framework, tracks, options.lexicon ?? lexiconFor(framework)),
  ];
  const leftOut = new Set(dismissed);
  return drafts
    .sort((one, other) => (rankOf.get(one.rule) ?? 0) - (rankOf.get(other.rule) ?? 0))
    .map((draft) => finish(draft, messages))
    .filter(({ id }) => !leftOut.has(id));
}

/** Only the main language counts: American and British English share a lexicon. */
const lexiconFor = ({ language = '' }: Framework): Lexicon | undefined =>
  lexicons.find((lexicon) => lexicon.language === language.toLowerCase().split('-')[0]);

/** Whether a finding about names is about a track or one of its competencies. */
function concerns(framework: Framework, track: string): (draft: Draft) => boolean {
  const { rows } = viewTrack(framework, track);
  const competencies = new Set(rows.map(({ competency }) => competency));
  return ({ place }) => place.track === track || competencies.has(place.competency ?? '');
}

/** The shape of each track, without what is the same in the track that it extends. */
function checkShapes(framework: Framework, tracks: readonly Track[]): Draft[] {
  const byTrack = new Map<string, Draft[]>();
  const shapeOf = (track: string): Draft[] => {
    const known = byTrack.get(track);
    if (known) return known;
    const view = viewTrack(framework, track);
    const drafts = [...checkFoundations(view), ...checkTransparency(view), ...checkGrowth(view)];
    byTrack.set(track, drafts);
    return drafts;
  };
  return tracks.flatMap((track) => {
    const parent = track.extends;
    if (parent === undefined) return shapeOf(track.id);
    const inherited = new Set(shapeOf(parent).map((draft) => idWithin(draft, track.id)));
    return shapeOf(track.id).filter((draft) => !inherited.has(findingId(draft)));
  });
}

/** The id that a finding of one track would have in another. */
const idWithin = (draft: Draft, track: string): string =>
  findingId({ ...draft, place: { ...draft.place, track } });

function checkWords(framework: Framework, tracks: readonly Track[], lexicon: Lexicon | undefined): Draft[] {
  if (!lexicon) return [];
  const compiled = compileLexicon(lexicon);
  const statements = tracks.flatMap(statementsOfTrack);
  return [
    ...statements.flatMap((placed) => {
      const statement = readStatement(placed);
      return [...checkMeaning(statement, compiled), ...checkMeasurability(statement, compiled)];
    }),
    ...checkAcronyms(framework, statements, compiled),
  ];
}

function finish<R extends CheckerRule>(draft: DraftOf<R>, messages: CheckerMessages): Finding {
  const { rule, place, facts, span } = draft;
  const finding = {
    id: findingId(draft),
    rule,
    quality: qualityOfRule[rule],
    place,
    ...facts,
    ...(span && { span }),
    ...messages[rule](facts),
  };
  // The compiler cannot see that a rule's name and its facts go together.
  return finding as unknown as Finding;
}

import type { RaterRole } from '../../schema/assessment.js';
import type { UnratedState } from '../../schema/unrated.js';

/** What a column of a table of people can hold. */
export type PeopleColumn =
  | 'id'
  | 'person'
  | 'name'
  | 'track'
  | 'currentLevel'
  | 'competency'
  | 'level'
  | 'statement'
  | 'rating'
  | 'rater'
  | 'by'
  | 'date'
  | 'note'
  | 'evidence'
  | 'link'
  | 'evidenceDate'
  | 'manager'
  | 'group';

/** The words that a table of people uses. Case, and the punctuation of headings, do not matter. */
export interface PeopleWords {
  /** The headings of columns, the one to write first. */
  readonly headings: Readonly<Record<PeopleColumn, readonly string[]>>;
  readonly raters: Readonly<Record<RaterRole, readonly string[]>>;
  readonly states: Readonly<Record<UnratedState, readonly string[]>>;
  /** A milestone: no level is reached yet. */
  readonly noLevel: readonly string[];
  /** The months from January on. In a date, the beginning of one is enough: three letters that no other has. */
  readonly months: readonly string[];
}

/** Words that go before those of {@link peopleWords}, part by part. */
export interface MorePeopleWords {
  readonly headings?: Partial<PeopleWords['headings']>;
  readonly raters?: Partial<PeopleWords['raters']>;
  readonly states?: Partial<PeopleWords['states']>;
  readonly noLevel?: readonly string[];
  /** All twelve, in place of the English ones. */
  readonly months?: readonly string[];
}

const list = (words: string): string[] => words.split('|');

/** English. */
export const peopleWords: PeopleWords = {
  headings: {
    id: list('Person ID|ID|Employee ID|User ID|Staff ID|Employee number|Staff number|Personnel number'),
    person: list('Person|Employee|Team member|Member|Assessee|Reviewee|Email|E-mail'),
    name: list('Name|Full name|Person name|Employee name|Display name'),
    track: list('Track|Career track|Track ID|Track name|Ladder|Job family|Profession'),
    currentLevel: list('Current level|Current grade|Grade|Job level'),
    competency: list(
      'Competency|Competence|Competency ID|Competency name|Skill|Skill name|Capability|Criterion|Topic',
    ),
    level: list('Level|Track level|Level ID|Level name|Level title|Competency level'),
    statement: list('Statement|Indicator|Behavioural indicator|Behavioral indicator|Behaviour|Behavior'),
    rating: list('Rating|Score|Answer|Value|Result'),
    rater: list('Rater|Rater role|Rater type|Perspective|Source'),
    by: list('By|Rated by|Rater ID|Rater name|Reviewer|Assessor'),
    date: list('Date|Rated on|Rating date|Assessed on|Assessment date'),
    note: list('Note|Notes|Comment|Comments|Remark|Remarks'),
    evidence: list('Evidence|Example|Examples|Observation'),
    link: list('Evidence link|Link|URL'),
    evidenceDate: list('Evidence date|Seen on'),
    manager: list('Manager|Manager ID|Line manager|Supervisor|Reports to'),
    group: list('Group|Team|Department|Unit|Division'),
  },
  raters: {
    self: list('Self|Self-assessment|Self-rating|Own|Employee'),
    manager: list('Manager|Line manager|Supervisor'),
    peer: list('Peer|Colleague|Co-worker|Teammate'),
    agreed: list('Agreed|Agreed rating|Consensus|Final|Calibrated'),
  },
  states: {
    'no-evidence': list('No evidence|No evidence yet|Not seen|Not observed'),
    'no-opportunity': list('No opportunity|No opportunity yet|No chance yet'),
    'not-applicable': list('Not applicable|n/a|Does not apply'),
  },
  noLevel: list('None|No level'),
  months: list('January|February|March|April|May|June|July|August|September|October|November|December'),
};

/** The words of {@link peopleWords}, after more of them. */
export function withWords(more: MorePeopleWords = {}): PeopleWords {
  return {
    headings: joined(more.headings, peopleWords.headings),
    raters: joined(more.raters, peopleWords.raters),
    states: joined(more.states, peopleWords.states),
    noLevel: [...(more.noLevel ?? []), ...peopleWords.noLevel],
    months: more.months ?? peopleWords.months,
  };
}

function joined<Key extends string>(
  more: Partial<Record<Key, readonly string[]>> = {},
  words: Readonly<Record<Key, readonly string[]>>,
): Record<Key, readonly string[]> {
  const all: Record<Key, readonly string[]> = { ...words };
  for (const key of Object.keys(words) as Key[]) all[key] = [...(more[key] ?? []), ...words[key]];
  return all;
}

import type { Assessment, Rating } from '@career-tracks/core';
import type { CareerTrack } from '../src/index.js';
import { all, mount, sample, textOf, until } from './mount.js';
import { samples } from './page.js';

/** What the mode loads on demand, before the first test: unbundled, it takes a while. */
before(async function () {
  this.timeout(60_000);
  await Promise.all([
    import('../src/modes/assess/assess.js'),
    import('../src/modes/assess/outcome.js'),
    import('../src/modes/assess/row-work.js'),
    import('../src/modes/assess/plan-source.js'),
    import('../src/modes/assess/plan/plan-section.js'),
  ]);
});

const self = { viewer: 'self', by: 'p1', names: { manager: 'Tom Okafor' } } as const;
export const manager = { viewer: 'manager', by: 'tom-okafor', names: { self: 'Noor Haddad' } } as const;

/** The sample assessment: Noor's ratings and those of her manager, Tom; both shared unless `shared` is false. */
export async function assessment(shared = true): Promise<Assessment> {
  const response = await fetch(`${samples}analyst-assessment.json`);
  const document = (await response.json()) as Assessment;
  if (!shared) return document;
  return {
    ...document,
    shared: [
      { rater: 'self', by: 'p1', date: '2025-03-13' },
      { rater: 'manager', by: 'tom-okafor', date: '2025-03-18' },
    ],
  };
}

/** The sample track in assess mode, drawn, with the sample assessment unless another is given. */
export async function assessing(properties: Partial<CareerTrack> = {}, width = 1200): Promise<CareerTrack> {
  const element = await mount({
    width,
    properties: {
      framework: await sample('data-analyst'),
      track: 'analyst',
      level: 'a3',
      mode: 'assess',
      raters: self,
      assessment: await assessment(),
      ...properties,
    },
  });
  await until(() => element.renderRoot.querySelector('.ratings, .state-title, .elsewhere'));
  return element;
}

/** The row of a competency, by its name; opened if `open` says so. */
export async function rowOf(element: CareerTrack, name: string, open = false): Promise<HTMLElement> {
  const row = all(element, '.ratings > ul > li').find((each) => textOf(each).startsWith(name));
  if (!row) throw new Error(`No row is called "${name}".`);
  if (!open) return row;
  row.querySelector('summary')?.click();
  await until(() => row.querySelector('.row-body'));
  return row;
}

/** What a row says when it is closed: of the viewer, of the other one, and of both together. */
export const lineOf = (row: HTMLElement): string[] =>
  [...row.querySelectorAll('summary .side, summary .stand')].map(textOf);

/** The radios of a row by their words. */
export const radio = (row: HTMLElement, word: string): HTMLInputElement => {
  const label = [...row.querySelectorAll('.choice label')].find((each) => textOf(each) === word);
  if (!label) throw new Error(`No answer says "${word}".`);
  return label.querySelector('input') as HTMLInputElement;
};

/** The ratings that one rater has given a competency, as the element holds them now. */
export const given = (element: CareerTrack, competency: string, rater: Rating['rater'] = 'self'): Rating[] =>
  ((element.assessment as Assessment | undefined)?.ratings ?? []).filter(
    (one) => one.competency === competency && one.rater === rater,
  );

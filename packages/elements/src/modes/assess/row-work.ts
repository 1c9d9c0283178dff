import { assessRow as english } from '../../i18n/english/assess-row.js';
import { adopt } from '../../styles/adopt.js';
import { assessRow as styles } from '../../styles/assess-row.js';
import type { Clock } from '../../saving/clock.js';
import type { Documents } from '../documents.js';
import type { ModeHost } from '../mode.js';
import { RatingActions, type Scene } from './rating-actions.js';
import { rowBody } from './row-body.js';
import type { RowIntents, RowSettings } from './row-settings.js';
import type { RowStates } from './row-states.js';

/** What the list lends to what is done inside its rows. */
export interface WorkWays {
  readonly documents: Documents;
  readonly clock: Clock;
  readonly states: RowStates;
  readonly scene: () => Scene;
  /** A number that is another one after each pause: changes of one rating between two pauses are one step. */
  readonly pauses: () => number;
  /** Does what may change the document, and draws. */
  readonly change: <Result>(act: () => Result) => Result;
}

/** The inside of rows, with all that is done there: it comes on demand, after the list. */
export function rowWork(host: ModeHost, ways: WorkWays): RowSettings['body'] {
  adopt(host, styles);
  const intents = intentsOf(host, new RatingActions(ways), ways);
  return (item, settings) => rowBody(item, { ...settings, t: settings.t.with(english), intents });
}

function intentsOf(host: ModeHost, actions: RatingActions, { states, change }: WorkWays): RowIntents {
  return {
    rateEach: (competency, on) => {
      states.setByStatement(competency, on);
      host.requestUpdate();
    },
    rate: (...choice) => change(() => actions.rate(...choice)),
    clear: (...place) => change(() => actions.clear(...place)),
    settle: (...choice) => change(() => actions.settle(...choice)),
    flag: (...choice) => change(() => actions.flag(...choice)),
    draft: (competency, draft) => states.setDraft(competency, draft),
    addNote: (competency, { text, link }) =>
      change(() => {
        const wrong = actions.addNote(competency, { text, link });
        if (!wrong) states.setDraft(competency, undefined);
        else states.setDraft(competency, { text, link, ...(wrong === 'refused' ? {} : { problem: wrong }) });
        return wrong;
      }),
    removeNote: (at) => change(() => actions.removeNote(at)),
  };
}

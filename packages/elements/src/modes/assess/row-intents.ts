import type { RatingActions } from './rating-actions.js';
import type { RowIntents } from './row-settings.js';
import type { RowStates } from './row-states.js';

/** What a person does in a row: `change` does what may change the document and draws, `draw` only draws. */
export function rowIntents(
  actions: RatingActions,
  states: RowStates,
  change: <Result>(act: () => Result) => Result,
  draw: () => void,
): RowIntents {
  return {
    toggle: (competency, open) => {
      if (states.setOpen(competency, open)) draw();
    },
    rateEach: (competency, on) => {
      states.setByStatement(competency, on);
      draw();
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

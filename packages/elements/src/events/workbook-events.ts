import { CareerTrackEvent } from './events.js';

/** A person went to another step of the workbook. `detail.step` is its id, `report` for the report. */
export class StepChangeEvent extends CareerTrackEvent<{ readonly step: string }> {
  constructor(step: string) {
    super('ct-step-change', { step });
  }
}

/** Every step that applies has been answered, since the last answer. */
export class CompleteEvent extends CareerTrackEvent<Record<string, never>> {
  constructor() {
    super('ct-complete', {});
  }
}

/** A person wants to go on with the track of the workbook: it is the `framework` of the element's `response`. */
export class OpenTrackEvent extends CareerTrackEvent<{ readonly track: string }> {
  constructor(track: string) {
    super('ct-open-track', { track });
  }
}

declare global {
  interface HTMLElementEventMap {
    'ct-step-change': StepChangeEvent;
    'ct-complete': CompleteEvent;
    'ct-open-track': OpenTrackEvent;
  }
}

import type { Issue } from '@career-tracks/core';

/** What all events of the elements share: they bubble and leave the shadow root. */
export class CareerTrackEvent<Detail> extends Event {
  readonly detail: Detail;

  constructor(type: string, detail: Detail, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
    this.detail = detail;
  }
}

/** A person chose a level to read. `detail.level` is its id. */
export class LevelSelectEvent extends CareerTrackEvent<{ readonly level: string }> {
  constructor(level: string) {
    super('ct-level-select', { level });
  }
}

/**
 * A person asked for another track of the framework. `detail.track` is its id. Cancel it to open that track in
 * a way of your own, such as another page.
 */
export class TrackSelectEvent extends CareerTrackEvent<{ readonly track: string }> {
  constructor(track: string) {
    super('ct-track-select', { track }, true);
  }
}

/** The places and codes of what is wrong; no text of the document. */
export type ErrorIssue = Pick<Issue, 'path' | 'code'>;

/** The track could not be shown. */
export class TrackErrorEvent extends CareerTrackEvent<{ readonly issues: readonly ErrorIssue[] }> {
  constructor(issues: readonly ErrorIssue[]) {
    super('ct-error', { issues: issues.map(({ path, code }) => ({ path, code })) });
  }
}

declare global {
  interface HTMLElementEventMap {
    'ct-level-select': LevelSelectEvent;
    'ct-track-select': TrackSelectEvent;
    'ct-error': TrackErrorEvent;
  }
}

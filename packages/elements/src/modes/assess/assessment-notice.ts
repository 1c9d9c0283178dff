import type { Issue } from '@career-tracks/core';
import { html, nothing, type TemplateResult } from 'lit';
import { OnDemand } from '../../controllers/on-demand.js';
import { TrackErrorEvent } from '../../events/events.js';
import { heading } from '../../render/heading.js';
import { trackLink } from '../../render/header.js';
import type { TrackView } from '../../render/track-view.js';
import { adopt } from '../../styles/adopt.js';
import type { ModeHost, ModeSettings } from '../mode.js';
import type { AssessmentState } from './assessment-source.js';

/** What stands in place of ratings that cannot be shown. */
export class AssessmentNotice {
  readonly #host: ModeHost;
  readonly #notices: OnDemand<(typeof import('../../render/notices.js'))['notices']>;
  #told: readonly Issue[] | undefined;

  constructor(host: ModeHost) {
    this.#host = host;
    this.#notices = new OnDemand(host, async () => {
      const { notices, styles } = await import('../../render/notices.js');
      adopt(host, styles);
      return notices;
    });
  }

  /** Says why there are none. */
  render(
    state: Exclude<AssessmentState, { state: 'ready' }>,
    view: TrackView,
    settings: ModeSettings,
  ): unknown {
    return state.state === 'invalid'
      ? this.#invalid(state.issues, settings)
      : this.#otherTrack(view, state.track, settings);
  }

  /** The document is no assessment of this framework: short for people, exact for those who keep it. */
  #invalid(issues: readonly Issue[], { t, headingLevel }: ModeSettings): unknown {
    if (this.#told !== issues) queueMicrotask(() => this.#host.dispatchEvent(new TrackErrorEvent(issues)));
    this.#told = issues;
    const notices = this.#notices.module;
    if (!notices) return nothing;
    t.with(notices.english);
    return notices.invalidState(issues, t, headingLevel + 1, t.text('assessInvalid'));
  }

  /** The ratings are for another track, and stay as they are. */
  #otherTrack({ framework }: TrackView, id: string, settings: ModeSettings): TemplateResult {
    const { t, headingLevel } = settings;
    const track = framework.tracks.find((one) => one.id === id);
    return html`<div class="elsewhere" lang=${t.language}>
      ${heading(headingLevel + 1, t.text('assessOtherTrack'), 'h3')}
      <p class="soft">${t.text('assessOtherTrackText')}</p>
      ${track ? html`<bdi>${trackLink(track, t.text('sibling', { track: track.name.trim() || t.text('untitled') }), settings)}</bdi>` : nothing}
    </div>`;
  }
}

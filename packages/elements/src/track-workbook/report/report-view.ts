import type { Finding } from '@career-tracks/core/checker';
import {
  buildRoadmap,
  evaluateOrganization,
  workbookReport,
  type ReportMessages,
  type WorkbookReport,
} from '@career-tracks/core/workbook';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { memo } from '../../controllers/memo.js';
import { OnDemand } from '../../controllers/on-demand.js';
import { OpenTrackEvent } from '../../events/workbook-events.js';
import { workbookReport as english } from '../../i18n/english/workbook-report.js';
import type { Localizer } from '../../i18n/localizer.js';
import { heading } from '../../render/heading.js';
import { dismissedIn } from '../../modes/edit/hints/dismissed-hints.js';
import { glyph, icon } from '../../render/icons.js';
import { adopt } from '../../styles/adopt.js';
import { table as tableStyles } from '../../styles/figures-table.js';
import { matrix as matrixStyles } from '../../styles/matrix.js';
import { paper as paperStyles } from '../../styles/paper.js';
import { workbookBar as barStyles } from '../../styles/workbook-bar.js';
import { workbookReport as styles } from '../../styles/workbook-report.js';
import { signs } from '../roadmap/icons.js';
import type { StepSettings } from '../steps/step.js';
import { today } from '../today.js';
import { drawings } from './report-drawings.js';
import { reportSection } from './report-section.js';
import { reportWords } from './report-words.js';
import { firstTrack } from './report-track.js';

type ReportSettings = Omit<StepSettings, 'flowStep'>;
type Documents = Pick<ReportSettings, 'definition' | 'response'>;

/** The report: everything that the answers say, to read, to print and to take along. */
export class ReportView {
  readonly #host: LitElement;
  readonly #checker: OnDemand<typeof import('@career-tracks/core/checker')>;
  readonly #words = memo(reportWords);
  readonly #findings = memo(
    ({ checkFramework }: typeof import('@career-tracks/core/checker'), framework: CheckedFramework) =>
      checkFramework(framework, { dismissed: dismissedIn(framework) }),
  );
  readonly #report = memo(reportOf);
  readonly #drawings = memo(
    (
      definition: Documents['definition'],
      response: Documents['response'],
      day: string,
      words: ReportMessages,
    ) =>
      drawings(
        evaluateOrganization(definition, response, { today: day }),
        buildRoadmap(definition, response, { today: day }),
        words,
      ),
  );

  constructor(host: LitElement) {
    this.#host = host;
    this.#checker = new OnDemand(host, () => import('@career-tracks/core/checker'));
    for (const each of [tableStyles, matrixStyles, paperStyles, barStyles, styles]) adopt(host, each);
  }

  render({
    definition,
    response,
    headingLevel,
    layout,
    download,
    t: localizer,
  }: ReportSettings): TemplateResult {
    const t = localizer.with(english);
    const words = this.#words(t);
    const day = today();
    const report = this.#report(definition, response, day, words, this.#checked(response));
    const drawn = this.#drawings(definition, response, day, words);
    const track = firstTrack(response, layout, t);
    return html`<article class="report" part="report" lang=${t.language}>
      <div class="rp-head">
        <div>
          <p class="rp-date">${report.date}</p>
          ${heading(headingLevel - 1, html`<bdi>${report.title}</bdi>`, 'title', 'title')}
        </div>
        <div class="rp-tools">
          <button type="button" class="btn" @click=${() => window.print()}>${icon('print')}${t.text('reportPrint')}</button>
          <button
            type="button"
            class="btn"
            @click=${() => download('markdown')}>
            ${glyph(signs.download)}${t.text('reportDownload')}
          </button>
        </div>
      </div>
      ${this.#summary(report, headingLevel)}
      ${report.sections.map((section) =>
        reportSection(section, {
          headingLevel,
          t,
          words,
          drawings: drawn,
          ...(section.id === 'practice' && track
            ? {
                track: html`${track.table}${this.#open(track.id, t)}`,
                hasTrackTable: track.table !== undefined,
              }
            : {}),
        }),
      )}
    </article>`;
  }

  #summary({ summary, next, nextTitle }: WorkbookReport, headingLevel: number): TemplateResult {
    const [verdict, ...others] = summary;
    return html`<p class="big-sum">
        <strong><bdi>${verdict}</bdi></strong> ${others.map((sentence) => html`<bdi>${sentence}</bdi> `)}
      </p>
      ${
        next.length > 0
          ? html`<section class="sec">
              ${heading(headingLevel, nextTitle, 'rp-title')}
              <ol class="rp-next">
                ${next.map((sentence) => html`<li><bdi>${sentence}</bdi></li>`)}
              </ol>
            </section>`
          : nothing
      }`;
  }

  #open(track: string, t: Localizer): TemplateResult {
    return html`<button type="button" class="btn" @click=${() => this.#host.dispatchEvent(new OpenTrackEvent(track))}>
      ${icon('next')}${t.text('reportOpenTrack')}
    </button>`;
  }

  /** What the checker finds in the track, once it has come. */
  #checked({ framework }: Documents['response']): readonly Finding[] | undefined {
    if (!framework?.tracks.length) return undefined;
    const checker = this.#checker.module;
    return checker && this.#findings(checker, framework);
  }
}

type CheckedFramework = NonNullable<Documents['response']['framework']>;

const reportOf = (
  definition: Documents['definition'],
  response: Documents['response'],
  day: string,
  messages: ReportMessages,
  findings: readonly Finding[] | undefined,
): WorkbookReport =>
  workbookReport(definition, response, { today: day, messages, ...(findings ? { findings } : {}) });

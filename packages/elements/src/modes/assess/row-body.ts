import type { RatingDifference } from '@career-tracks/core/growth';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { cellContent } from '../../render/cell.js';
import { glyph } from '../../render/icons.js';
import { signs } from './icons.js';
import { statementsOf, type ListRow } from './list-row.js';
import { notesSection } from './notes.js';
import { ratingChoice } from './rating-choice.js';
import { ratingMark, ratingWord } from './rating-mark.js';
import type { BodySettings } from './row-settings.js';
import { apartWords } from './together.js';
import { isOpenToBoth, otherName } from './viewer.js';

/** What is inside a row: what is asked, one's own rating, the other's, the difference, evidence, and the flag. */
export function rowBody(item: ListRow, settings: BodySettings): TemplateResult {
  const isShared = isOpenToBoth(settings.viewer);
  return html`<div class="row-body">
    ${asks(item, settings)}${ownRating(item, settings)}${otherRating(item, settings)}${
      isShared ? html`${difference(item, settings)}${settled(item, settings)}` : nothing
    }${notesSection(item, settings)}
  </div>`;
}

function asks({ row, cell }: ListRow, { t, model }: BodySettings): TemplateResult {
  const { targetName, isNamed, points } = model;
  const expected = cell.state === 'defined' ? cell.expectation.expected : undefined;
  return html`<div class="asks" part="cell">
    <p class="sub" lang=${t.language}>
      <bdi>${isNamed ? t.text('asks', { level: targetName }) : t.text('expectations')}</bdi>
    </p>
    ${row.description?.trim() ? html`<p class="example">${row.description}</p>` : nothing}${cellContent(cell, t)}${
      expected === undefined
        ? nothing
        : html`<p class="example" lang=${t.language}>
            <bdi>${t.text('asksFor', { rating: ratingWord(expected, points, t) })}</bdi>
          </p>`
    }
  </div>`;
}

function ownRating(item: ListRow, settings: BodySettings): TemplateResult {
  const { t, model, viewer, intents, isByStatement } = settings;
  const { row, index, difference } = item;
  const { competency } = row;
  const statements = statementsOf(item);
  const whole = difference?.[viewer.rater.rater];
  const choice = (
    legend: unknown,
    name: string,
    given: RatingDifference['self'],
    statement?: string,
  ): TemplateResult => {
    const isOwn = given !== undefined && given.statement === statement;
    // Where the level reached was given instead, there is nothing to take back here.
    const isMilestone = given?.level === undefined && model.matrix.columns.length > 1;
    return ratingChoice(
      {
        legend,
        name,
        value: given?.value,
        points: model.points,
        choose: (value) => intents.rate(value, competency, statement),
        clear: isOwn && !isMilestone ? () => intents.clear(competency, statement) : undefined,
      },
      t,
    );
  };
  const title = html`<span lang=${t.language}>${t.text('yourRating')}</span>`;
  return html`<div class="own-rating">
    ${
      isByStatement
        ? html`<p class="said-by" lang=${t.language}>${t.text('yourRatings')}</p>
            ${statements.map(({ id, text }, place) => {
              const about = difference?.statements.find(({ statement }) => statement === id);
              const given = about?.[viewer.rater.rater] ?? whole;
              return choice(text.trim() || t.text('untitled'), `rate-${index}-${place}`, given, id);
            })}`
        : choice(title, `rate-${index}`, whole)
    }${
      statements.length > 1 || isByStatement
        ? html`<label class="check" lang=${t.language}
            ><input
              type="checkbox"
              .checked=${live(isByStatement)}
              @change=${(event: Event) =>
                intents.rateEach(competency, (event.target as HTMLInputElement).checked)} />${t.text(
                'rateEach',
              )}</label
          >`
        : nothing
    }
  </div>`;
}

/** The other one's rating, as text: it is not for the viewer to change. */
function otherRating(item: ListRow, { t, model, viewer }: BodySettings): TemplateResult {
  const { difference } = item;
  const role = viewer.other;
  const whole = difference?.[role];
  const byStatement = (difference?.statements ?? []).filter((each) => each[role]?.statement !== undefined);
  const texts = new Map(statementsOf(item).map(({ id, text }) => [id, text]));
  const title = t.text('ratingFrom', { name: otherName(viewer, t) });
  if (!isOpenToBoth(viewer))
    return html`<dl class="said" lang=${t.language}>
      <dt><bdi>${title}</bdi></dt>
      <dd class="soft">${t.text('notShared')}</dd>
    </dl>`;
  return html`<div>
    <dl class="said">
      <dt lang=${t.language}><bdi>${title}</bdi></dt>
      ${
        whole || byStatement.length === 0
          ? html`<dd>
              ${ratingMark(whole?.value, model.points, t)}${
                whole ? html`<span class="soft" lang=${t.language}>${t.date(whole.date)}</span>` : nothing
              }
            </dd>`
          : nothing
      }${byStatement.map(
        (each) => html`<dd class="of-statement">
          ${ratingMark(each[role]?.value, model.points, t)}<span class="soft">${texts.get(each.statement)}</span>
        </dd>`,
      )}
    </dl>
    ${whole?.note?.trim() ? html`<p class="example" lang="" dir="auto">${whole.note}</p>` : nothing}
  </div>`;
}

function difference({ difference }: ListRow, { t, model }: BodySettings): TemplateResult | typeof nothing {
  if (difference?.state !== 'apart') return nothing;
  const { isNamed, targetName } = model;
  const advice = isNamed ? t.text('apartAdvice', { level: targetName }) : t.text('apartAdviceRole');
  return html`<div class="callout" lang=${t.language}>
    ${glyph(signs.differ)}
    <div><strong><bdi>${apartWords(difference.steps, t)}</bdi></strong> <bdi>${advice}</bdi></div>
  </div>`;
}

/** What both settle on; it counts before what either says alone. */
function settled({ row, index, difference }: ListRow, settings: BodySettings): TemplateResult {
  const { t, model, intents } = settings;
  const value = difference?.agreed?.value ?? '';
  const id = `settled-${index}`;
  const options = ['', ...model.points.map((point) => point.id), 'not-applicable'];
  return html`<div class="settled" lang=${t.language}>
    <label for=${id}>${t.text('settle')}</label>
    <select
      id=${id}
      class="select"
      .value=${live(value)}
      @change=${(event: Event) => intents.settle((event.target as HTMLSelectElement).value, row.competency)}>
      ${options.map(
        (option) =>
          html`<option .value=${option} .selected=${live(option === value)}>
            ${option ? ratingWord(option, model.points, t) : t.text('notSettled')}
          </option>`,
      )}
    </select>
  </div>`;
}

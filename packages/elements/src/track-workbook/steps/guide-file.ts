import { html, nothing, type TemplateResult } from 'lit';
import type { StepSettings } from './step.js';

/** The largest file that is read, in bytes. */
const largest = 4_000_000;

/** Reads the competencies of the guide from a file of comma-separated values, and says what came of it. */
export function guideFile(settings: StepSettings): TemplateResult {
  const { response, t, readonly } = settings;
  const { file, competencies = [] } = response.guide ?? {};
  const read = async (event: Event): Promise<void> => {
    const field = event.target as HTMLInputElement;
    const [chosen] = field.files ?? [];
    field.value = '';
    if (chosen) settings.announcer.say(await take(chosen, settings));
  };
  return html`<div class="field" lang=${t.language}>
    <label class="qlabel" for="guide-file">${t.text('workbookGuideFile')}</label>
    <input id="guide-file" type="file" accept=".csv,.tsv,.txt,text/csv" ?disabled=${readonly} @change=${read} />
    ${
      competencies.length > 0
        ? html`<p class="soft">
            <bdi>${t.text('workbookGuideHas', { count: competencies.length, file: file ?? '' })}</bdi>
          </p>
          <ul role="list" lang="">
            ${competencies.map(({ name }) => html`<li>${name}</li>`)}
          </ul>`
        : nothing
    }
  </div>`;
}

async function take(chosen: File, { t, change }: StepSettings): Promise<string> {
  if (chosen.size > largest) return t.text('workbookGuideTooLarge');
  const { readCsv } = await import('@career-tracks/core/exchange/csv');
  const result = readCsv(await chosen.text());
  if (!result.ok) return t.text('workbookGuideUnread', { reason: result.issues[0]?.message ?? '' });
  const { competencies } = result.value;
  change({ type: 'import-guide', at: {} }, (draft) => {
    const plain = competencies.map(({ id, name, description }) => ({
      id,
      name,
      ...(description ? { description } : {}),
    }));
    draft.guide = { ...draft.guide, file: chosen.name, competencies: plain };
  });
  return t.text('workbookGuideRead', { count: competencies.length });
}

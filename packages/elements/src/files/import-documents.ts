import type { DataPlace, DataPlaceRole, DocumentReading } from '@career-tracks/core/exchange/file';
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../i18n/localizer.js';

/** What a place may be said to hold: several items, or a text in each of them. */
const roles: Readonly<Record<DataPlace['kind'], readonly DataPlaceRole[]>> = {
  items: ['track', 'theme', 'competency', 'level', 'cell', 'statement', 'example', 'none'],
  text: [
    ...(['name', 'id', 'text', 'track', 'theme', 'competency', 'level'] as const),
    ...(['statement', 'example', 'weight', 'mustHave', 'none'] as const),
  ],
};

/** What each document of JSON or YAML holds where, to be changed: open where a person should look. */
export function importedDocuments(
  documents: readonly DocumentReading[],
  isOpen: boolean,
  say: (document: number, path: string, role: DataPlaceRole) => void,
  t: Localizer,
): unknown {
  return documents.map(({ name, places }, index) => {
    if (places.length === 0) return nothing;
    const title = name === undefined ? t.text('importDocument') : t.text('importDocumentOf', { name });
    return html`<details class="left-out import-places" lang=${t.language} ?open=${isOpen}>
      <summary><bdi>${title}</bdi></summary>
      <div class="import-tables" role="group" aria-label=${title}>
        ${places.map((place) => placeChoice(place, (role) => say(index, place.path, role), t))}
      </div>
    </details>`;
  });
}

function placeChoice(
  { path, kind, role, count, examples }: DataPlace,
  say: (role: DataPlaceRole) => void,
  t: Localizer,
): TemplateResult {
  const chosen = ({ target }: Event): void => say((target as HTMLSelectElement).value as DataPlaceRole);
  const offered = roles[kind].includes(role) ? roles[kind] : [role, ...roles[kind]];
  const more = count > examples.length ? ['…'] : [];
  return html`<label class="import-table"
    ><span class="import-place"
      >${path === '' ? t.text('importRoot') : html`<bdi dir="ltr">${path}</bdi>`}
      <bdi class="soft" lang="">${[...examples, ...more].join(' · ')}</bdi></span
    >
    <select class="select" @change=${chosen}>
      ${offered.map((each) => html`<option value=${each} .selected=${each === role}>${t.text(`role-${each}`)}</option>`)}
    </select></label
  >`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localizer.js';
import type { AssessmentModel, Basis, FigureIntents } from '../assessment-model.js';

/** Whose ratings the figures use, and the way to the other ones. */
export function basisLine(
  model: AssessmentModel,
  { switchBasis }: FigureIntents,
  t: Localizer,
): TemplateResult {
  const { basis, readiness, hasOtherBasis } = model;
  const isPeers = isPeersAlone(model);
  const has = (rater: 'agreed' | 'peer'): boolean => readiness.raters.includes(rater);
  return html`<p class="sub">
    <bdi
      >${ofSide(basis, isPeers, words.from, model, t)} ${has('peer') && !isPeers ? t.text('peersToo') : nothing}
      ${has('agreed') ? t.text('agreedFirst') : nothing}</bdi
    >
    ${
      hasOtherBasis
        ? html`<button type="button" class="link" @click=${switchBasis}>
            ${ofSide(basis === 'self' ? 'manager' : 'self', isPeers, words.use, model, t)}
          </button>`
        : nothing
    }
  </p>`;
}

const words = {
  from: {
    own: 'fromYours',
    named: 'fromName',
    self: 'fromEmployee',
    manager: 'fromManager',
    peer: 'fromPeers',
  },
  use: { own: 'useMine', named: 'useName', self: 'useEmployee', manager: 'useManager', peer: 'usePeers' },
} as const;

/** Whether colleagues have rated what no manager has: then it is their ratings that stand beside one's own. */
function isPeersAlone({ seen: { ratings } }: AssessmentModel): boolean {
  const has = (role: 'manager' | 'peer'): boolean => ratings.some(({ rater }) => rater === role);
  return has('peer') && !has('manager');
}

function ofSide(
  side: Basis,
  isPeers: boolean,
  say: (typeof words)[keyof typeof words],
  { viewer, names }: AssessmentModel,
  t: Localizer,
): string {
  if (side === 'manager' && isPeers) return t.text(say.peer);
  if (side === viewer) return t.text(say.own);
  const name = names[side]?.trim();
  return name ? t.text(say.named, { name }) : t.text(say[side]);
}

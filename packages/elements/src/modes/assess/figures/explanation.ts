import { explain, type Between, type ExplainMessages } from '@career-tracks/core/proof';
import { html, nothing, type TemplateResult } from 'lit';
import { explanation as english } from '../../../i18n/english/explanation.js';
import type { Localizer } from '../../../i18n/localizer.js';
import type { AssessmentModel } from '../assessment-model.js';

/** How the figures came out, rule by rule and competency by competency. */
export function explanation({ readiness, framework }: AssessmentModel, localizer: Localizer): TemplateResult {
  const t = localizer.with(english);
  const messages = messagesOf(t);
  const { summary, rules, competencies, caps } = explain(readiness, {
    framework,
    messages,
    locale: t.language,
  });
  const list = (title: string, lines: readonly string[]): unknown =>
    lines.length === 0
      ? nothing
      : html`<p class="label">${title}</p>
          <ul class="told" role="list">
            ${lines.map((line) => html`<li><bdi>${line}</bdi></li>`)}
          </ul>`;
  return html`<p><bdi>${summary.join(' ')}</bdi></p>
    ${list(t.text('workedRules'), rules)}
    ${list(
      t.text('workedCompetencies'),
      competencies.map(({ sentences }) => sentences.join(' ')),
    )}
    ${list(t.text('workedCaps'), caps)}`;
}

/** The sentences of an explanation in the language of the texts. */
function messagesOf(t: Localizer): ExplainMessages {
  const between = ({ low, high, exact }: Between): string =>
    exact ? low : t.text('explainBetween', { low, high });
  const held = (rule: 'bar' | 'floor' | 'count') => (words: Parameters<ExplainMessages['bar']>[0]) =>
    t.text(`explain-${rule}-${words.outcome}`, {
      name: words.name,
      needed: words.needed,
      mark: words.mark,
      found: between(words),
    });
  return {
    verdict: {
      ready: (target) => t.text('explain-ready', { target }),
      'not-ready': (target) => t.text('explain-not-ready', { target }),
      'insufficient-evidence': (target) => t.text('explain-insufficient-evidence', { target }),
    },
    score: ({ bar, coverage, ...words }) => t.text('explainScore', { found: between(words), bar, coverage }),
    raters: {
      agreed: t.text('explain-agreed'),
      manager: t.text('explain-manager'),
      peer: t.text('explain-peer'),
      self: t.text('explain-self'),
    },
    competency: ({ name, state, rater, levels, statements, ...words }) => {
      const found = between(words);
      const id =
        rater === undefined ? (`found-${state}` as const) : statements > 0 ? 'foundStatements' : 'found';
      return [
        t.text(id, { name, found, rater: rater ?? '', count: statements }),
        ...(levels > 1 ? [t.text('foundLevels', { count: levels })] : []),
        ...(rater !== undefined && state !== 'rated' ? [t.text(`foundWhy-${state as 'disputed'}`)] : []),
      ].join(' ');
    },
    'not-applicable': (name) => t.text('explain-not-applicable', { name }),
    weightless: (name) => t.text('explainWeightless', { name }),
    contribution: ({ of, ...words }) => t.text('explainAdds', { found: between(words), of }),
    capped: ({ theme, ...words }) => t.text('explainCap', { theme, found: between(words) }),
    'must-have': ({ name, outcome }) => t.text(`explain-must-have-${outcome}`, { name }),
    bar: held('bar'),
    floor: held('floor'),
    count: held('count'),
    asked: t.text('explainAsked'),
  };
}

import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Framework } from '../../index.js';
import { loadTemplate, trackTemplates } from '../../library.js';

/**
 * The levels of each template, and its competencies with how many statements each level has: s1, s2, ... A saved
 * assessment points at these. Add to them; change or remove none.
 */
const known: Readonly<Record<string, readonly string[]>> = {
  'software-engineer': [
    'levels junior engineer senior staff',
    'writing-code 2 2 2 2',
    'software-design 2 2 2 2',
    'running-software 2 2 2 2',
    'sharing-code-knowledge 2 2 2 2',
    'building-with-product 1 2 2 2',
    'finishing-work 2 2 2 2',
    'technical-upkeep 1 1 2 2',
  ],
  'engineering-manager': [
    'levels team-lead manager senior-manager director',
    'growing-engineers 2 2 2 2',
    'hiring-engineers 2 2 2 2',
    'judging-performance 2 2 2 2',
    'team-trust 1 2 2 2',
    'technical-judgement 2 2 2 2',
    'team-delivery 2 2 2 2',
    'team-shape 1 2 2 2',
  ],
  'product-manager': [
    'levels associate product-manager senior lead',
    'knowing-customers 2 2 2 2',
    'framing-problems 2 2 2 2',
    'measuring-product 1 2 2 2',
    'deciding-together 2 2 2 2',
    'product-stakeholders 1 2 2 2',
    'product-priorities 2 2 2 2',
    'launching 2 2 2 2',
  ],
  'product-designer': [
    'levels junior designer senior lead',
    'user-research 2 2 2 2',
    'designing-flows 2 2 2 2',
    'visual-design 2 2 2 2',
    'inclusive-design 1 2 2 2',
    'design-critique 2 2 2 2',
    'design-handover 2 2 2 2',
    'design-results 1 2 2 2',
  ],
  'data-analyst': [
    'levels junior analyst senior lead',
    'clarifying-questions 2 2 2 2',
    'querying-data 2 2 2 2',
    'trusting-data 2 2 2 2',
    'choosing-methods 1 2 2 2',
    'presenting-findings 2 2 2 2',
    'teaching-figures 1 2 2 2',
    'data-in-decisions 1 2 2 2',
  ],
  marketing: [
    'levels assistant specialist senior lead',
    'knowing-the-audience 2 2 2 2',
    'planning-campaigns 2 2 2 2',
    'writing-content 2 2 2 2',
    'brand-care 2 2 2 2',
    'marketing-with-sales 1 2 2 2',
    'measuring-marketing 1 2 2 2',
    'marketing-budget 2 2 2 2',
  ],
  sales: [
    'levels junior executive senior key-account',
    'finding-buyers 2 2 2 2',
    'needs-talks 2 2 2 2',
    'offers-and-contracts 2 2 2 2',
    'fair-selling 2 2 2 2',
    'selling-as-a-team 1 2 2 2',
    'forecasting-sales 2 2 2 2',
    'growing-accounts 1 2 2 2',
  ],
  'people-partner': [
    'levels associate partner senior lead',
    'advising-managers 2 2 2 2',
    'guiding-change 1 2 2 2',
    'handling-cases 2 2 2 2',
    'career-talks 2 2 2 2',
    'hiring-people 2 2 2 2',
    'pay-and-levels 1 2 2 2',
    'people-figures 2 2 2 2',
  ],
  'customer-support': [
    'levels agent senior specialist lead',
    'solving-cases 2 2 2 2',
    'product-knowledge 2 2 2 2',
    'help-centre 1 2 2 2',
    'writing-to-customers 2 2 2 2',
    'difficult-talks 2 2 2 2',
    'customer-voice 1 2 2 2',
    'running-the-queue 2 2 2 2',
  ],
  'team-manager': [
    'levels manager senior-manager director',
    'leading-conversations 3 2 2',
    'handing-over-work 2 2 2',
    'building-the-team 2 2 2',
    'working-agreements 2 2 2',
    'team-results 2 2 2',
    'money-and-means 2 2 2',
    'leading-through-change 2 2 2',
  ],
};

/** The ids of a template, as the list above writes them. */
function idsOf({ tracks: [track] }: Framework): string[] {
  const rows = (track?.competencies ?? []).map(({ competency, expectations = {} }) => {
    const counts = Object.values(expectations).map((cell) => {
      const ids = cell === 'not-expected' ? [] : (cell.statements ?? []).map(({ id }) => id);
      assert.deepEqual(
        ids,
        ids.map((_, index) => `s${index + 1}`),
      );
      return ids.length;
    });
    return [competency, ...counts].join(' ');
  });
  return [['levels', ...(track?.levels ?? []).map(({ id }) => id)].join(' '), ...rows];
}

it('keeps the ids of the templates, which saved assessments point at', async () => {
  const now: Record<string, string[]> = {};
  for (const { id } of trackTemplates) now[id] = idsOf(await loadTemplate(id));
  assert.deepEqual(now, known);
});

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { valueOf } from '../../../testing/arbitrary.js';
import { smallest } from '../../../testing/documents.js';
import { checkFramework, english, german, type CheckerRule, type Lexicon } from '../../checker.js';
import { parseFramework, type Framework } from '../../index.js';

const framework = (language: string | undefined, ...statements: string[]): Framework =>
  valueOf(
    parseFramework({
      ...smallest,
      ...(language ? { language } : {}),
      competencies: [{ id: 'care', name: 'Care' }],
      tracks: [
        { id: 't', name: 'T', competencies: [{ competency: 'care', expectations: { role: statements } }] },
      ],
    }),
  );
const found = (rule: CheckerRule, language: string | undefined, text: string, lexicon?: Lexicon): string[] =>
  checkFramework(framework(language, text), lexicon && { lexicon })
    .filter((finding) => finding.rule === rule)
    .map((finding) => finding.found ?? '');

/** For each rule and language: texts, with what is found in them. Nothing listed: the rule stays silent. */
const cases: Partial<Record<CheckerRule, Record<string, Record<string, readonly string[]>>>> = {
  jargon: {
    en: {
      'Leverages synergies across teams': ['Leverages', 'synergies'],
      'Uses what both teams know': [],
      'Pulls the lever, and uses a non-leverage clause': [],
      'Gets buy-in, and more buy-in': ['buy-in'],
    },
    de: {
      'Nutzt Synergien mit anderen Abteilungen': ['Synergien'],
      'Nutzt, was andere schon wissen': [],
    },
  },
  'long-sentence': {
    en: {
      [`Writes ${'clear and short '.repeat(9)}notes`]: [`Writes ${'clear and short '.repeat(9)}notes`],
      [`Writes ${'notes. Reads '.repeat(20)}them.`]: [],
    },
    de: {
      [`Schreibt ${'klare '.repeat(20)}Sätze`]: [`Schreibt ${'klare '.repeat(20)}Sätze`],
      'Schreibt klare Sätze': [],
    },
  },
  'hard-words': {
    en: {
      'Articulates the plan in order to ship it': ['Articulates', 'in order to'],
      'Shows interpersonal sensitivity': ['interpersonal'],
      'Takes responsibility for the organisation of documentation': [],
      'Shows sensitivity': [],
    },
    de: {
      'Evaluiert Maßnahmen': ['Evaluiert'],
      'Bewertet Maßnahmen': [],
      'Prüft Leistungsbeurteilungsverfahren und Arbeitszeiterfassungsvereinbarungen': [
        'Leistungsbeurteilungsverfahren',
      ],
    },
  },
  'unexplained-acronym': {
    en: {
      'Meets the SLAs of the team': ['SLA'],
      'Meets the service level agreement (SLA), and reports each SLA': [],
      'Writes an RFC (request for comments)': [],
      'Writes a KVP (see the handbook)': ['KVP'],
      'Explains the API to HR': [],
      'ALWAYS ASKS FIRST': [],
      'Does NOT guess, and does not wait': [],
    },
    de: {
      'Verbessert Abläufe nach der KVP-Methode': ['KVP'],
      'Verbessert Abläufe im kontinuierlichen Verbesserungsprozess (KVP)': [],
      'Pflegt die Daten in SAP': [],
    },
  },
  'vague-word': {
    en: {
      'Writes good tests, and often good notes': ['good', 'often'],
      'Writes tests as well as notes, and follows good practice': [],
      'Is good-natured': [],
    },
    de: {
      'Schreibt gute Tests': ['gute'],
      'Fragt regelmäßig nach': ['regelmäßig'],
      'Schreibt Tests so gut wie allein': [],
    },
  },
  'no-observable-verb': {
    en: {
      'Understands the process': ['Understands'],
      'Knows how to build a service': ['Knows'],
      'A good knowledge of team processes': ['knowledge'],
      'Understands the process and explains it': [],
      'Self-motivated and able to identify gaps': [],
      'Builds on what others know': [],
      'You understand the process and support others': [],
      'Says “I do not know yet” and names the hour of the next reply': [],
      'Third of the month': [],
    },
    de: {
      'Versteht die Anforderungen': ['Versteht'],
      'Hat Kenntnisse der Statistik': ['Kenntnisse'],
      'Versteht die Anforderungen und erklärt sie': [],
      'Motiviert andere': [],
    },
  },
  'two-behaviours': {
    en: {
      'Writes clear notes and explains the plan': ['explains'],
      'Writes clear notes and mentors the team': ['mentors'],
      'Writes notes. Also coaches others': ['coaches'],
      'You write notes, and review the work of others': ['review'],
      'Plans and builds services': [],
      'Designs, builds and maintains services': [],
      'Reviews plans and designs of others': [],
      'Finds faults and fixes them': [],
      'Works with people to write notes and explain plans': [],
    },
    de: {
      'Leitet Projekte und berät Kolleginnen': ['berät'],
      'Setzt Ziele um und dokumentiert die Ergebnisse': ['dokumentiert'],
      'Plant und leitet Projekte': [],
      'Gibt Rückmeldung und nimmt sie an': [],
    },
  },
};

describe('the rules about words', () => {
  for (const [rule, languages] of Object.entries(cases)) {
    for (const [language, texts] of Object.entries(languages)) {
      test(`find what is meant by ${rule}, and nothing else (${language})`, () => {
        for (const [text, expected] of Object.entries(texts)) {
          assert.deepEqual(found(rule as CheckerRule, language, text), expected, text);
        }
      });
    }
  }

  test('have a case that finds and one that does not, in each shipped language', () => {
    for (const [rule, languages] of Object.entries(cases)) {
      for (const { language } of [english, german]) {
        const results = Object.values(languages[language] ?? {});
        assert.ok(
          results.some(({ length }) => length > 0),
          `${rule} ${language}`,
        );
        assert.ok(
          results.some(({ length }) => length === 0),
          `${rule} ${language}`,
        );
      }
    }
  });

  test('point at the words they mean', () => {
    const text = 'Zoë 👩‍🚀 leverages good “synergies” of the SLAs, and knows İstanbul';
    const findings = checkFramework(framework('en', text)).filter(({ span }) => span);
    assert.ok(findings.length >= 4);
    for (const { rule, span, found: word = '' } of findings) {
      const pointed = text.slice(span?.start, span?.end);
      assert.equal(rule === 'unexplained-acronym' ? pointed.replace(/s$/, '') : pointed, word, rule);
    }
  });

  test('find a word in either Unicode form, with its place in the text as it is', () => {
    const text = 'Fragt regelmäßig nach'.normalize('NFD');
    const [finding] = checkFramework(framework('de', text)).filter(({ rule }) => rule === 'vague-word');
    assert.equal(text.slice(finding?.span?.start, finding?.span?.end).normalize(), 'regelmäßig');
  });

  test('stay silent in a language without a lexicon, and where none is named', () => {
    for (const language of ['ar', undefined]) {
      const rules = checkFramework(framework(language, 'Good synergies')).map(({ rule }) => rule);
      assert.deepEqual(rules, ['missing-description'], language);
    }
  });

  test('go by the main language of the tag, in any case', () => {
    for (const language of ['en', 'en-GB', 'EN-us']) {
      assert.deepEqual(found('vague-word', language, 'Good'), ['Good']);
    }
    assert.deepEqual(found('vague-word', 'de-AT', 'Gute Noten'), ['Gute']);
  });

  test("take an organisation's own lexicon for any language", () => {
    const arabic: Lexicon = { ...english, language: 'ar', vague: { words: ['جيد'] } };
    assert.deepEqual(found('vague-word', 'ar', 'يكتب بشكل جيد', arabic), ['جيد']);
    const patient: Lexicon = { ...english, sentenceLimit: 100 };
    assert.deepEqual(found('long-sentence', 'en', `Writes ${'short '.repeat(40)}notes`, patient), []);
  });
});

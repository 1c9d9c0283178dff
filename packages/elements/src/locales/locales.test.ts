import { expect } from 'chai';
import { english } from '../i18n/english.js';
import { createLocalizer } from '../i18n/localizer.js';
import type { Message } from '../i18n/message.js';
import type { MessageId, Messages } from '../i18n/messages.js';
import { arabic } from './arabic.js';
import { german } from './german.js';

type Category = Intl.LDMLPluralRule;

const bundles: readonly (readonly [tag: string, messages: Required<Messages>])[] = [
  ['de', german],
  ['ar', arabic],
];

/** Texts of which the words are placeholders: their marks are those of English. */
const wordless = /^[^\p{L}]*(\{\w+\}[^\p{L}]*)+$/u;

/** Words that are English and of the other language as well. */
const shared: { readonly [tag: string]: readonly MessageId[] } = { de: ['fieldName'] };

const ids = Object.keys(english) as MessageId[];
const inEnglish: Required<Messages> = english;

/** The forms of a message; a plain sentence is its only form. */
const formsOf = (message: Message): readonly (readonly [Category, string])[] =>
  typeof message === 'string' ? [['other', message]] : (Object.entries(message) as [Category, string][]);

/** The names in a form, the count apart: a form for one, two or none may write it out. */
const placeholdersOf = (form: string): string[] =>
  [...new Set(form.match(/\{\w+\}/g))].filter((name) => name !== '{count}').sort();

/** The English form that says the same: that for one where there is one, else the one for any other count. */
function englishFor(id: MessageId, category: Category): string {
  const forms = new Map(formsOf(inEnglish[id]));
  return (category === 'one' ? forms.get('one') : undefined) ?? forms.get('other') ?? '';
}

const asksForCount = (id: MessageId): boolean =>
  formsOf(inEnglish[id]).some(([category, form]) => category === 'other' && form.includes('{count}'));

for (const [tag, messages] of bundles) {
  describe(`The texts in ${tag}`, () => {
    it('say which language they are in', () => {
      expect(messages.language).to.equal(tag);
      expect(createLocalizer(tag, messages).language).to.equal(tag);
    });

    it('are those that there are in English, and no others', () => {
      expect(Object.keys(messages).sort()).to.deep.equal([...ids].sort());
    });

    it('are none of them empty', () => {
      for (const id of ids)
        for (const [, form] of formsOf(messages[id])) expect(form.trim(), id).not.to.equal('');
    });

    it('hold the same names to fill in as the English ones', () => {
      for (const id of ids)
        for (const [category, form] of formsOf(messages[id]))
          expect(placeholdersOf(form), `${id} ${category}`).to.deep.equal(
            placeholdersOf(englishFor(id, category)),
          );
    });

    it('write the count wherever more than one number is meant, and only if English has one', () => {
      for (const id of ids)
        for (const [category, form] of formsOf(messages[id])) {
          if (!asksForCount(id)) expect(form, `${id} ${category}`).not.to.include('{count}');
          else if (!['zero', 'one', 'two'].includes(category))
            expect(form, `${id} ${category}`).to.include('{count}');
        }
    });

    it('have a form for every count that a sentence can hold', () => {
      const plurals = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
      for (const id of ids) {
        const forms = new Map(formsOf(messages[id]));
        expect(forms.has('other'), id).to.equal(true);
        expect(plurals, id).to.include.members([...forms.keys()]);
      }
    });

    it('leave nothing in English', () => {
      const left = ids.filter((id) => {
        const same = new Set(formsOf(inEnglish[id]).map(([, form]) => form));
        return formsOf(messages[id]).some(([, form]) => same.has(form) && !wordless.test(form));
      });
      expect(left).to.deep.equal(shared[tag] ?? []);
    });

    it('begin and end with a space where the English ones do', () => {
      for (const id of ids) {
        const edges = (form: string): boolean[] => [/^\s/.test(form), /\s$/.test(form)];
        for (const [category, form] of formsOf(messages[id]))
          expect(edges(form), id).to.deep.equal(edges(englishFor(id, category)));
      }
    });
  });
}

import type { Theme, TrackLevel } from '@career-tracks/core';
import { newCompetencyId, newLevelId, newThemeId } from '@career-tracks/core/edit';
import type { FormContent, FormField } from './form.js';
import { namesAt, nameOfLevel, rowOf } from './names.js';
import type { Asking } from './asking.js';

/** An empty field says nothing: the detail is taken out. */
const given = (value: string | undefined): string | undefined => value || undefined;

/** Where a new level stands; the last by default. */
type LevelPlace = { readonly before?: string; readonly after?: string };

const levelFields = ({ t }: Asking, level: Partial<TrackLevel> = {}): FormField[] => [
  { name: 'code', label: t.text('fieldCode'), value: level.code ?? '' },
  { name: 'title', label: t.text('fieldTitle'), value: level.title ?? '' },
  {
    name: 'description',
    label: t.text('fieldDescription'),
    value: level.description ?? '',
    kind: 'lines',
  },
];

const levelDetails = ({ code, title, description }: Readonly<Record<string, string>>) => ({
  code: given(code),
  title: given(title),
  description: given(description),
});

/** Asks what a new level is called. */
export function newLevelForm(work: Asking, place: LevelPlace = {}): FormContent {
  const { framework, matrix } = work.view;
  return {
    title: work.t.text('newLevel'),
    fields: levelFields(work),
    save(values) {
      const name = values['code'] || values['title'] || '';
      const id = newLevelId(framework, { track: matrix.track.id, name });
      return work.act({ type: 'add-level', id, ...place, ...levelDetails(values) });
    },
  };
}

/** Asks what a level is called from now on. */
export function levelForm(work: Asking, column: number): FormContent {
  const level = work.view.matrix.columns[column] as TrackLevel;
  return {
    title: work.t.text('levelTitle', { level: nameOfLevel(work.view, column, work.t) }),
    fields: levelFields(work, level),
    save: (values) => work.act({ type: 'change-level', level: level.id, ...levelDetails(values) }),
  };
}

const wordFields = (
  { t }: Asking,
  { name = '', description = '' }: { name?: string; description?: string | undefined } = {},
): FormField[] => [
  { name: 'name', label: t.text('fieldName'), value: name },
  { name: 'description', label: t.text('fieldDescription'), value: description, kind: 'lines' },
];

function themeField({ view, t }: Asking, theme: string | undefined): FormField {
  const { themes = [] } = view.framework;
  const options = themes.map(({ id, name }) => ({ value: id, text: name.trim() || t.text('untitled') }));
  return {
    name: 'theme',
    label: t.text('fieldTheme'),
    value: theme ?? '',
    options: [{ value: '', text: t.text('noTheme') }, ...options],
  };
}

/** Asks what a new competency is called, and which theme it belongs to. */
export function newCompetencyForm(
  work: Asking,
  place: { readonly theme?: string | undefined; readonly after?: string } = {},
): FormContent {
  const { after } = place;
  const hasThemes = (work.view.framework.themes?.length ?? 0) > 0;
  return {
    title: work.t.text('newCompetency'),
    fields: [
      ...wordFields(work),
      ...(hasThemes && after === undefined ? [themeField(work, place.theme)] : []),
    ],
    save: ({ name = '', description, theme }) =>
      work.act({
        type: 'add-competency',
        id: newCompetencyId(work.view.framework, { name }),
        name,
        description: given(description),
        ...(after === undefined ? { theme: given(theme) } : { after }),
      }),
  };
}

/** Asks what a competency is called from now on. */
export function competencyForm(work: Asking, competency: string): FormContent {
  const row = rowOf(work.view, competency);
  return {
    title: namesAt(work.view, { competency }, work.t).competency,
    fields: wordFields(work, row),
    save: ({ name, description }) =>
      work.act({ type: 'change-competency', competency, name: given(name), description: given(description) }),
  };
}

/** Asks which theme a competency belongs to. */
export function themeOfForm(work: Asking, competency: string): FormContent {
  const { view, t, act } = work;
  const { theme } = view.framework.competencies.find(({ id }) => id === competency) ?? {};
  return {
    title: t.text('themeTitle', { name: namesAt(view, { competency }, t).competency }),
    fields: [themeField(work, theme)],
    save: ({ theme: chosen }) =>
      chosen === (theme ?? '') ||
      act({ type: 'move-to-theme', competency, theme: given(chosen), position: Infinity }),
  };
}

/** Asks what a new theme is called. */
export function newThemeForm(work: Asking): FormContent {
  return {
    title: work.t.text('newTheme'),
    fields: wordFields(work),
    save: ({ name = '', description }) =>
      work.act({
        type: 'add-theme',
        id: newThemeId(work.view.framework, { name }),
        name,
        ...(description ? { description } : {}),
      }),
  };
}

/** Asks what a theme is called from now on, in every track. */
export function themeForm(work: Asking, theme: Theme): FormContent {
  return {
    title: theme.name.trim() || work.t.text('untitled'),
    fields: wordFields(work, theme),
    save: ({ name = '', description }) =>
      work.act({ type: 'change-theme', theme: theme.id, name, description: given(description) }),
  };
}

/** Asks how much something counts; `usual` is what counts where nothing is said. */
export function weightForm(
  { t }: Asking,
  name: string,
  weight: number,
  usual: number,
  save: (weight: number | undefined) => boolean,
): FormContent {
  const format = new Intl.NumberFormat(t.language, { maximumFractionDigits: 3 });
  const read = (value: string): number => Number(value.replace(',', '.'));
  const before = weight === usual ? '' : String(weight);
  const isWeight = (value: number): boolean =>
    value >= 0 && value <= 1000 && Math.abs(value * 1000 - Math.round(value * 1000)) < 1e-6;
  return {
    title: t.text('weightTitle', { name }),
    fields: [
      {
        name: 'weight',
        label: t.text('weightItem'),
        kind: 'number',
        value: before,
        help: t.text('weightHelp', { default: format.format(usual) }),
        check: (value) => (isWeight(read(value)) ? undefined : t.text('weightWrong')),
      },
    ],
    save: ({ weight: value = '' }) => value === before || save(value === '' ? undefined : read(value)),
  };
}

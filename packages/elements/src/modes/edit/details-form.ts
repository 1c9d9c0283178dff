import type { TrackDetails } from '@career-tracks/core/edit';
import { trackType } from '../../render/header.js';
import type { FormContent, FormField } from './form.js';
import type { Asking } from './asking.js';

const knownTypes = ['individual-contributor', 'management'];

/** Asks what a track says of itself. */
export function detailsForm({ view, t, act }: Asking): FormContent {
  const { track } = view.matrix;
  const { type } = track;
  const types = type === undefined || knownTypes.includes(type) ? knownTypes : [...knownTypes, type];
  const fields: FormField[] = [
    { name: 'name', label: t.text('fieldName'), value: track.name },
    {
      name: 'description',
      label: t.text('fieldDescription'),
      value: track.description ?? '',
      kind: 'lines',
    },
    { name: 'function', label: t.text('function'), value: track.function ?? '' },
    {
      name: 'type',
      label: t.text('type'),
      value: type ?? '',
      options: [
        { value: '', text: t.text('typeNone') },
        ...types.map((value) => ({ value, text: trackType({ ...track, type: value }, t) ?? value })),
      ],
    },
    { name: 'owner', label: t.text('owner'), value: track.owner ?? '' },
    { name: 'reviewed', label: t.text('reviewed'), value: track.reviewed ?? '', kind: 'date' },
  ];
  return {
    title: t.text('editDetails'),
    fields,
    save(values) {
      const changed = fields
        .filter(({ name, value }) => values[name] !== value.trim())
        .map(({ name }) => [name, name === 'name' ? values[name] : values[name] || undefined]);
      if (changed.length === 0) return true;
      return act({ type: 'change-track', details: Object.fromEntries(changed) as TrackDetails });
    },
  };
}

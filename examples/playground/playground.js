import { hostileFramework } from '../frameworks/hostile.mjs';
import { bigFramework } from '../frameworks/wide.mjs';

/** What can be shown: an address of a framework, or a function that makes one. */
const samples = {
  'data-analyst': '../frameworks/data-analyst.json',
  'support-flat': '../frameworks/support-flat.json',
  'nurse-ar': '../frameworks/nurse-ar.json',
  'shared-wording': '../frameworks/shared-wording.json',
  hostile: hostileFramework,
  big: () => bigFramework(1000, 20),
};

/** A person's ratings, for the sample that they are about. */
const assessments = { 'data-analyst': '../frameworks/analyst-assessment.json' };

/** The texts of each language but English. */
const languages = {
  de: () => import('../../packages/elements/dist/locales/german.js').then(({ german }) => german),
  ar: () => import('../../packages/elements/dist/locales/arabic.js').then(({ arabic }) => arabic),
};

const query = new URLSearchParams(location.search);
const form = document.querySelector('form');
const element = document.querySelector('career-track');
const own = '/data/framework.json';

const choose = (name, value) => {
  form.elements[name].value = value ?? '';
};
const options = (name, entries) =>
  form.elements[name].replaceChildren(...entries.map(([value, text]) => new Option(text, value)));

/** The framework that `npm start` was given, if it was given one. */
const given = await fetch('/data/index.json').then((response) => (response.ok ? response.json() : []));
if (given.length > 0) samples['your file'] = own;
else if (query.get('data')) samples.data = query.get('data');

let framework;

async function load() {
  const source = samples[form.elements.sample.value];
  const ratings = assessments[form.elements.sample.value];
  element.assessment = ratings && (await (await fetch(ratings)).json());
  element.plan = undefined;
  try {
    framework = typeof source === 'function' ? source() : await (await fetch(source)).json();
  } catch {
    framework = undefined;
  }
  const tracks = Array.isArray(framework?.tracks) ? framework.tracks : [];
  options(
    'track',
    tracks.map(({ id, name }) => [id, name]),
  );
  choose('track', query.get('track') ?? tracks[0]?.id);
  if (typeof source === 'function') {
    element.src = undefined;
    element.framework = framework;
  } else {
    element.framework = undefined;
    element.src = source;
  }
  showTrack();
}

function levelsOf(id) {
  const track = framework?.tracks?.find?.((candidate) => candidate.id === id);
  return track?.levels ?? (track?.extends ? levelsOf(track.extends) : []);
}

function showTrack() {
  const track = form.elements.track.value;
  const levels = levelsOf(track);
  options('level', [['', 'Not said'], ...levels.map(({ id, code, title }) => [id, [code, title].join(' ')])]);
  choose('level', query.get('level') ?? levels[Math.min(2, Math.max(0, levels.length - 2))]?.id);
  element.track = track || undefined;
  showReader();
}

async function showReader() {
  element.level = form.elements.level.value || undefined;
  element.target = query.get('target') ?? undefined;
  element.mode = form.elements.mode.value || undefined;
  element.raters = { viewer: form.elements.viewer.value };
  element.autosave = form.elements.autosave.checked ? 'playground' : undefined;
  const language = form.elements.language.value;
  document.documentElement.lang = language;
  document.documentElement.dir = query.get('dir') ?? (language === 'ar' ? 'rtl' : 'ltr');
  element.messages = await languages[language]?.();
  const width = form.elements.width.value;
  element.style.inlineSize = width ? `${width}px` : '';
  document.documentElement.dataset.scheme = form.elements.scheme.value;
}

options(
  'sample',
  Object.keys(samples).map((name) => [name, name]),
);
choose(
  'sample',
  query.get('sample') ?? Object.keys(samples).at(samples['your file'] || samples.data ? -1 : 0),
);
choose('mode', query.get('mode'));
choose('viewer', query.get('viewer') ?? 'self');
choose('language', query.get('language') ?? 'en-GB');
choose('width', query.get('width'));
form.elements.autosave.checked = query.has('autosave');
choose('scheme', query.get('scheme') ?? 'light dark');
document.documentElement.classList.toggle('bare', query.has('bare'));

form.elements.sample.addEventListener('change', load);
form.elements.track.addEventListener('change', showTrack);
form.addEventListener('change', showReader);
element.addEventListener('ct-mode-change', ({ detail }) =>
  choose('mode', detail.mode === 'view' ? '' : detail.mode),
);
element.addEventListener('ct-track-select', ({ detail }) => choose('track', detail.track));
await load();

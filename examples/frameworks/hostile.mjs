// A framework that the schema accepts and that breaks careless readers: forty levels, 120 competencies, and in every
// text something that layout, escaping, sorting or storage may trip over. Nothing here is random, so that a fault
// can be seen twice. Invisible characters are written as escapes, to be seen in this file. Markup that ever runs
// sets `globalThis.hostileRan`, which a test can look at.

const levelCount = 40;
const competencyCount = 120;

const family = '\u{1F469}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}';
const rainbowFlag = '\u{1F3F3}\uFE0F\u200D\u{1F308}';
const firefighter = '\u{1F468}\u{1F3FF}\u200D\u{1F692}';
const scotland = '\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}';

const longWord = 'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung'
  .repeat(6)
  .slice(0, 400);
const longLatinWord = 'pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(9).slice(0, 400);
const longParagraph = 'Writes down what was seen, by whom and when, and then reads it back. '
  .repeat(40)
  .trim();
const marks = ['\u0300', '\u0301', '\u0316', '\u0327', '\u0334', '\u0346', '\u035C', '\u0489'];
const stacked = [...'Stacked marks']
  .map((letter, index) => letter + marks.join('').repeat((index % 4) + 1))
  .join('');

const scripts = [
  'يكتب ما رآه خلال 24 ساعة ويرسله إلى فريق QA قبل الاجتماع.',
  'רושם מה ראה תוך 24 שעות ושולח לצוות QA לפני הפגישה.',
  '在會議前將所見寫下並於二十四小時內寄給品質小組不留空格也不換行',
  'เขียนสิ่งที่เห็นภายในยี่สิบสี่ชั่วโมงแล้วส่งให้ทีมตรวจสอบก่อนการประชุมโดยไม่เว้นวรรค',
  'บันทึกสิ่งที่พบและแจ้งหัวหน้าทีมทันทีเมื่อพบข้อผิดพลาดในรายงานประจำเดือน'.repeat(4),
  'जो देखा उसे चौबीस घंटे में लिखता है और बैठक से पहले भेजता है।',
  'Reads العربية then עברית then 中文 then ไทย then English, 1 2 3 in one line.',
];

const markup = [
  '<script>alert(1)</script>',
  '<img src=x onerror=globalThis.hostileRan=true>',
  '"><svg onload="globalThis.hostileRan=true">',
  "' onmouseover='globalThis.hostileRan=true",
  '</textarea></style></title></script><!-- <![CDATA[',
  '&lt;b&gt;not bold&lt;/b&gt; &amp;amp; &#x3C;i&#x3E;',
  '[a link](javascript:alert(1)) javascript:alert(1)',
  '${globalThis.hostileRan = true} {{7*7}} <%= 7*7 %> %s %d $& $1',
  '=HYPERLINK("https://example.org";"Click")',
  '+1+1',
  '-2+3',
  '@SUM(A1:A9)',
  '"quoted", with; separators | and "" pairs',
];

const direction = [
  'Sends \u202Egnp.exe\u202C to the printer.',
  '\u202EThis override is never closed.',
  '\u2067\u2066\u2067Three isolates that stay open.',
  'Closes what it never opened: \u2069\u2069\u202C\u202C.',
  '\u200F\u200E\u200F(marks only in front)',
];

const spaces = [
  'First line\nSecond line\n\n\nFifth line',
  'Column one\tColumn two\t\tColumn four',
  'Windows line\r\nOld Mac line\rThe last line',
  '   spaces in front and behind   ',
  '\u00A0\u2003\u3000wide and fixed spaces\u00A0\u2003\u3000',
  'Zero\u200Bwidth\u200Cjoiners\u200Dand\u2060word\u00ADjoiners',
  '\uFEFFA byte order mark in front',
  'Line\u2028separator and paragraph\u2029separator',
  'Controls \u0000 \u0007 \u001B[31m \u007F \u0085 inside',
  'Half a pair: \uD83D and the other half: \uDC69',
  '\n',
  ' ',
  '',
];

const pictures = [
  `${family} ${rainbowFlag} ${firefighter} ${scotland} \u{1F1EC}\u{1F1E7} 1\uFE0F\u20E3`,
  family.repeat(25),
  `${'\u{1F600}'.repeat(60)}`,
  'A heart as text \u2764\uFE0E and as a picture \u2764\uFE0F',
];

const wordsThatLookLikeValues = [
  'null',
  'undefined',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'NaN',
  'true',
  '0',
  '-0',
  '1e999',
  '[object Object]',
  '{}',
  '[]',
  's1',
  'not-expected',
];

const plain = [
  'Repeats the request back before starting.',
  'Writes down what was agreed on the same day.',
  'Shows a colleague the figure that led to the choice.',
  'Names the next step and who takes it.',
  'Checks the result a second way before sharing it.',
];

const accents = ['Caf\u00E9 in one code point', 'Cafe\u0301 in two code points', stacked];
const long = [longWord, longLatinWord, `https://example.org/${'a'.repeat(380)}`];

const nasty = [
  ...markup,
  ...scripts,
  ...direction,
  ...spaces,
  ...pictures,
  ...accents,
  ...wordsThatLookLikeValues,
];

/** The same whole number from 0 up to `bound` for the same three numbers, every time and everywhere. */
function pick(bound, a, b, c) {
  let mixed = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 1, 0x85ebca6b) ^ Math.imul(c + 1, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3ce5);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0x297a2d39);
  return ((mixed ^ (mixed >>> 16)) >>> 0) % bound;
}

// Ids that are whole numbers come out of a JavaScript object in rising order, whatever order they went in.
const levelIds = [
  ...Array.from({ length: 10 }, (_, index) => String(10 - index)),
  'null',
  'undefined',
  'role',
  '\u00E9',
  'e\u0301',
  'مستوى',
  '級別',
  'L',
  'l',
  'x'.repeat(128),
];
const competencyIds = [
  '3',
  '2',
  '1',
  '0',
  'null',
  'undefined',
  'true',
  'NaN',
  'proto',
  'caf\u00E9',
  'cafe\u0301',
  'كفاءة',
  '能力',
  'a.b:c-d_e',
  '1e3',
  'S1',
  's1',
  'not-expected',
  'y'.repeat(128),
];
const levelId = (index) => levelIds[index] ?? `level-${index}`;
const competencyId = (index) => competencyIds[index] ?? `competency-${index}`;

const titles = [
  '',
  'null',
  longWord,
  longParagraph.slice(0, 600),
  stacked,
  ...markup.slice(0, 3),
  ...scripts,
];
const codes = [
  '',
  '0',
  'undefined',
  family,
  'CODE-'.repeat(40),
  '\u202EC1',
  'ก'.repeat(80),
  'C\n1',
  '__proto__',
];
const names = [
  '',
  ' ',
  ...wordsThatLookLikeValues,
  longWord,
  ...markup,
  ...scripts,
  ...direction,
  ...pictures,
  stacked,
];

/** A text by number; about one in seventy is a word of 400 characters, about half of the others are plain. */
function textFor(row, column, place) {
  if (pick(70, row, column, place) === 0) return long[pick(long.length, place, row, column)];
  if (pick(400, column, row, place) === 0) return longParagraph;
  const pool = pick(2, place, column, row) === 0 ? plain : nasty;
  return pool[pick(pool.length, row + 7, column, place)];
}

/** How many statements a cell has: most have up to four, some have none, a few have fifteen. */
function statementCount(row, column) {
  const draw = pick(100, row, column, 900);
  if (draw < 4) return 15;
  if (draw < 10) return 5 + pick(10, row, column, 901);
  return pick(5, row, column, 902);
}

function cellFor(row, column) {
  const texts = Array.from({ length: statementCount(row, column) }, (_, place) =>
    textFor(row, column, place),
  );
  const form = pick(12, row, column, 903);
  if (form === 0) return 'not-expected';
  if (form === 1) return {};
  if (form === 2) return { summary: textFor(row, column, 50) };
  if (form === 3) return { statements: texts, weight: [0, 0.001, 999.999, 1000][pick(4, row, column, 904)] };
  if (form === 4)
    return { statements: texts, mustHave: false, summary: '', examples: ['', textFor(row, column, 51)] };
  if (form === 5) {
    // Takes the ids s1, s2, ... in falling order, with text between them that gets the free ones.
    return texts.map((text, place) =>
      place % 2 === 0
        ? {
            id: `s${texts.length - place}`,
            text,
            change: ['new', 'wider', 'same'][place % 3],
            examples: place % 4 === 0 ? [] : ['', text],
          }
        : text,
    );
  }
  return texts;
}

function rowFor(row) {
  const expectations = {};
  for (let column = 0; column < levelCount; column += 1) {
    // A third of all cells are holes; one row in fifteen has nothing but holes.
    if (row % 15 === 14 || pick(3, row, column, 905) === 0) continue;
    expectations[levelId(column)] = cellFor(row, column);
  }
  const line = { competency: competencyId(row) };
  if (row % 8 === 1) line.name = names[pick(names.length, row, 1, 906)];
  if (row % 8 === 2) line.description = textFor(row, 1, 907);
  if (row % 5 === 0) line.weight = [0, 0.001, 1, 333.333, 1000][(row / 5) % 5];
  if (row % 6 === 0) line.mustHave = row % 12 === 0;
  if (row !== 29) line.expectations = expectations;
  return line;
}

/** A valid framework document with everything in it that a reader may not expect. The same one each time. */
export function hostileFramework() {
  const columns = Array.from({ length: levelCount }, (_, index) => index);
  const rows = Array.from({ length: competencyCount }, (_, index) => index);
  const levels = columns.map((index) => {
    const level = { id: levelId(index) };
    if (index % 7 !== 3) level.code = codes[index % codes.length];
    if (index % 5 !== 4) level.title = titles[index % titles.length];
    if (index % 3 === 0) level.description = nasty[index % nasty.length];
    if (index % 4 === 0) level.summary = index === 8 ? longParagraph : nasty[(index * 3) % nasty.length];
    if (index % 2 === 0) level.jobLevel = `j${index % 12}`;
    return level;
  });

  return {
    schemaVersion: 1,
    id: 'hostile',
    name: `<script>alert(1)</script> ${family} \u202E`,
    version: 'NaN',
    description: nasty.join(' '),
    language: 'en-x-hostile',
    ratingScale: {
      id: 'null',
      name: '',
      points: Array.from({ length: 11 }, (_, index) => ({
        id: index === 5 ? 'undefined' : String(10 - index),
        name: ['', longWord, 'null', stacked, scripts[0], markup[1]][index % 6],
        value: index < 3 ? 0 : index > 8 ? 1 : index / 10,
      })),
    },
    jobLevels: Array.from({ length: 12 }, (_, index) => ({
      id: `j${index}`,
      code: codes[index % codes.length],
      name: names[index % names.length],
      rank: [-1, 0, 0, 0.5, 1, 1, 1, 2, 3, 1e21, 1e21, Number.MAX_SAFE_INTEGER][index],
      type: ['management', 'individual-contributor', '', 'constructor'][index % 4],
    })),
    themes: ['', '__proto__', longWord, scripts[1], markup[0], 'A theme that nothing belongs to'].map(
      (name, index) => ({ id: `theme-${index}`, name, description: nasty[index] }),
    ),
    competencies: rows.map((row) => {
      const competency = { id: competencyId(row), name: names[row % names.length] };
      if (row % 3 === 0) competency.description = textFor(row, 2, 908);
      // Rows of one theme do not lie side by side, and one row in six has none.
      if (row % 6 !== 5) competency.theme = `theme-${(row % 6) % 5}`;
      return competency;
    }),
    tracks: [
      {
        id: 'hostile',
        name: '<img src=x onerror=globalThis.hostileRan=true>',
        description: `${direction.join('\n')}\n${spaces.join('\n')}`,
        function: longWord,
        type: 'constructor',
        owner: stacked,
        reviewed: '0001-01-01',
        levels,
        competencies: rows.map(rowFor),
        extensions: { toString: null, constructor: { prototype: 1 }, '': [[[[]]]], 'a b': '__proto__' },
      },
      { id: 'null', name: '', extends: 'hostile', levels: [], competencies: [] },
      { id: 'undefined', name: 'undefined' },
      { id: 'no-rows', name: '__proto__', levels: [{ id: 'role' }, { id: '0' }] },
      ...Array.from({ length: 12 }, (_, index) => ({
        id: `chain-${index}`,
        name: scripts[index % scripts.length],
        extends: index === 0 ? 'hostile' : `chain-${index - 1}`,
        competencies: [
          { competency: competencyId(index), weight: index, expectations: { 10: [names[index]] } },
        ],
      })),
    ],
    trackGroups: [
      { id: 'null', name: '', tracks: [] },
      { id: '0', name: longWord, tracks: ['hostile', 'null', 'undefined', 'no-rows'] },
    ],
    // Moves that lead round in a circle.
    moves: [
      { from: { track: 'hostile', level: '10' }, to: { track: 'hostile', level: 'null' }, kind: 'promotion' },
      {
        from: { track: 'hostile', level: 'null' },
        to: { track: 'undefined', level: 'role' },
        kind: 'switch',
      },
      { from: { track: 'undefined', level: 'role' }, to: { track: 'hostile', level: '10' }, kind: 'lateral' },
    ],
  };
}

// A plain framework of any size, for measuring. The sentences are put together from parts, so that neighbouring
// cells differ and a search finds something everywhere.

const activities = [
  'Planning',
  'Checking',
  'Recording',
  'Explaining',
  'Pricing',
  'Scheduling',
  'Reviewing',
  'Ordering',
  'Handing over',
  'Testing',
  'Repairing',
  'Counting',
  'Storing',
  'Comparing',
  'Teaching',
  'Drafting',
  'Approving',
  'Tracing',
  'Forecasting',
  'Closing',
];

const subjects = [
  'invoices',
  'deliveries',
  'contracts',
  'supplier visits',
  'stock',
  'refunds',
  'site surveys',
  'drawings',
  'customer letters',
  'payroll runs',
  'fire drills',
  'training days',
  'vehicle hire',
  'press notices',
  'lab samples',
  'shift rotas',
  'tenders',
  'meter readings',
  'insurance claims',
  'building permits',
  'software releases',
  'data requests',
  'museum loans',
  'school trips',
  'board papers',
  'warranty cases',
  'exit interviews',
  'safety notices',
  'tax returns',
  'travel bookings',
  'grant applications',
  'water tests',
  'price lists',
  'translations',
  'product photographs',
  'complaints',
  'audits',
  'leases',
  'spare parts',
  'waste collections',
  'exhibitions',
  'call recordings',
  'job adverts',
  'visas',
  'timesheets',
  'menus',
  'harvest plans',
  'harbour fees',
  'ticket sales',
  'archives',
];

const scopes = [
  'with a colleague beside them',
  'alone, from a written guide',
  'alone, for one customer',
  'for one team',
  'for two teams that share a date',
  'for one department',
  'for every site in a region',
  'for the whole organisation',
  'for the organisation and its suppliers',
  'for the profession, outside the organisation as well',
];

const openings = [
  'Takes on {subject} {scope}.',
  'Finishes {subject} by the agreed day, {scope}.',
  'Writes the notes on {subject} that the next person needs, {scope}.',
  'Settles questions about {subject} {scope}.',
];

const habits = [
  'Finds a mistake in {subject} before it leaves the desk.',
  'Says on the same day when {subject} will be late.',
  'Shows one colleague a quarter how {subject} are done.',
  'Changes the checklist for {subject} after a mistake.',
  'Keeps the list of open {subject} where others can read it.',
  'Asks what {subject} will be used for before starting.',
  'Compares this month’s {subject} with last month’s and names the cause of any difference.',
];

const grades = ['Trainee', 'Associate', 'Practitioner', 'Senior', 'Lead', 'Principal', 'Head', 'Director'];

const fill = (pattern, subject, scope) => pattern.replace('{subject}', subject).replace('{scope}', scope);

/** A framework document with one track of `rows` competencies by `levels` levels, and two statements in each cell. */
export function bigFramework(rows, levels) {
  const rowsPerTheme = 25;
  const rowIndexes = Array.from({ length: rows }, (_, index) => index);
  const levelIndexes = Array.from({ length: levels }, (_, index) => index);
  const subjectOf = (row) => subjects[row % subjects.length];

  // One name for each pairing of activity and subject; after the last pairing, names carry a number.
  const nameOf = (row) => {
    const round = Math.floor(row / (subjects.length * activities.length));
    const activity = activities[Math.floor(row / subjects.length) % activities.length];
    return `${activity} ${subjectOf(row)}${round > 0 ? ` ${round + 1}` : ''}`;
  };
  const scopeOf = (level) => scopes[Math.floor((level * scopes.length) / levels)];
  const cell = (row, level) => [
    fill(openings[(row + level) % openings.length], subjectOf(row), scopeOf(level)),
    fill(habits[(row * 3 + level) % habits.length], subjectOf(row), ''),
  ];

  return {
    schemaVersion: 1,
    id: 'wide',
    name: 'Millbrook career framework',
    description: `One track of ${rows} competencies and ${levels} levels.`,
    language: 'en-GB',
    jobLevels: levelIndexes.map((level) => ({
      id: `g${level + 1}`,
      code: `G${level + 1}`,
      name: `Grade ${level + 1}`,
      rank: level + 1,
      type: 'individual-contributor',
    })),
    themes: Array.from({ length: Math.ceil(rows / rowsPerTheme) }, (_, theme) => ({
      id: `t${theme + 1}`,
      name: `Area ${theme + 1}`,
    })),
    competencies: rowIndexes.map((row) => ({
      id: `c${row + 1}`,
      name: nameOf(row),
      description: `${nameOf(row)}, from the first request to the last record.`,
      theme: `t${Math.floor(row / rowsPerTheme) + 1}`,
    })),
    tracks: [
      {
        id: 'operations',
        name: 'Operations',
        description: 'The everyday work of the organisation, in one track.',
        function: 'Operations',
        type: 'individual-contributor',
        owner: 'Operations leads',
        reviewed: '2025-01-06',
        levels: levelIndexes.map((level) => ({
          id: `l${level + 1}`,
          code: `L${level + 1}`,
          title: `${grades[Math.floor((level * grades.length) / levels)]} ${level + 1}`,
          description: `Works ${scopeOf(level)}`,
          jobLevel: `g${level + 1}`,
        })),
        competencies: rowIndexes.map((row) => ({
          competency: `c${row + 1}`,
          ...(row % 10 === 0 ? { mustHave: true } : {}),
          expectations: Object.fromEntries(levelIndexes.map((level) => [`l${level + 1}`, cell(row, level)])),
        })),
      },
    ],
  };
}

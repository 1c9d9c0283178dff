import * as z from 'zod/mini';
import { idSchema } from './id.js';
import type { Immutable } from './immutable.js';
import { rule } from './rule.js';

const qualities = ['foundational', 'meaningful', 'transparent', 'growth-oriented', 'measurable'] as const;

const text = z.string();
const promptSchema = z.strictObject({ id: idSchema, text, hint: z.exactOptional(text) });
/** A place that an answer opens: `guide`, `library` and `level-counts` are what the elements know. */
const asksSchema = z.literal(['guide', 'library', 'level-counts']);

const commonShape = {
  id: idSchema,
  section: idSchema,
  title: text,
  /** A word or three for a list of steps. Default: the title. */
  name: z.exactOptional(text),
  description: z.exactOptional(text),
  /** What is worth knowing, beside the question. */
  notes: z.exactOptional(z.array(z.strictObject({ title: text, text }))),
  /** The step is asked only where an earlier choice has one of these answers. */
  onlyIf: z.exactOptional(z.strictObject({ step: idSchema, options: z.array(idSchema) })),
};

const readingSchema = z.strictObject({
  ...commonShape,
  kind: z.literal('reading'),
  parts: z.array(z.strictObject({ id: idSchema, term: text, definition: text, examples: z.array(text) })),
  why: z.exactOptional(z.array(text)),
});

const optionSchema = z.strictObject({
  id: idSchema,
  label: text,
  hint: z.exactOptional(text),
  /** What the answer means for writing tracks. Left out: nothing. */
  outcome: z.exactOptional(z.literal(['ready', 'flat', 'blocked'])),
  asks: z.exactOptional(asksSchema),
  /** The last stage that an organisation with this answer can be in. Left out: any. */
  latestStage: z.exactOptional(idSchema),
  /** What to do with this answer: a heading, and paragraphs. */
  advice: z.exactOptional(z.strictObject({ title: text, paragraphs: z.array(text) })),
  /** What would take a `blocked` away. */
  remedy: z.exactOptional(text),
});

const choiceSchema = z.strictObject({
  ...commonShape,
  kind: z.literal('choice'),
  options: z.array(optionSchema),
});

const statementSchema = z.strictObject({
  id: idSchema,
  text,
  quality: z.exactOptional(z.literal(qualities)),
  /** The stages of the roadmap whose actions improve it. */
  stages: z.exactOptional(z.array(idSchema)),
  /** Of a benefit: the statements on today's tracks that say how well they serve it. */
  measuredBy: z.exactOptional(z.array(idSchema)),
});

export const pointTextsSchema = z
  .array(text)
  .check(
    rule(
      (points: readonly string[]) => points.length === 5,
      'five-points',
      'Write five texts, for the points from 1 to 5. Some may be empty.',
    ),
  );

const ratingsSchema = z.strictObject({
  ...commonShape,
  kind: z.literal('ratings'),
  /** What a rating says: how today's tracks do, or how much something matters. */
  measures: z.literal(['performance', 'importance']),
  /** The words for 1 to 5; some may be empty. */
  points: pointTextsSchema,
  statements: z.array(statementSchema),
});

const textSchema = z.strictObject({
  ...commonShape,
  kind: z.literal('text'),
  prompts: z.array(promptSchema),
  /** The step with ratings whose lowest are shown beside the answer. */
  lookBack: z.exactOptional(idSchema),
});

const topSchema = z.strictObject({
  ...commonShape,
  kind: z.literal('top'),
  /** The step with ratings of which one is chosen. */
  of: idSchema,
  prompt: promptSchema,
});

const stageSchema = z.strictObject({ ...commonShape, kind: z.literal('stage') });

const practiceSchema = z.strictObject({
  ...commonShape,
  kind: z.literal('practice'),
  qualities: z.array(z.strictObject({ id: z.literal(qualities), title: text, text, checks: z.array(text) })),
  example: z.strictObject({
    role: text,
    competency: text,
    levels: z.array(z.strictObject({ title: text, text })),
  }),
  /** The levels to write at: an id, and a title to begin with. */
  levels: z.array(promptSchema),
});

const matrixSchema = z.strictObject({
  ...commonShape,
  kind: z.literal('matrix'),
  /** The step whose competency is the first row. */
  practice: z.exactOptional(idSchema),
  /** How many competencies it begins with. */
  rows: z.number().check(z.int(), z.gte(1), z.lte(20)),
  /** The titles of the levels that it begins with. */
  levels: z.array(text),
});

const roadmapSchema = z.strictObject({ ...commonShape, kind: z.literal('roadmap') });

export const stepSchema = z.discriminatedUnion('kind', [
  readingSchema,
  choiceSchema,
  ratingsSchema,
  textSchema,
  topSchema,
  stageSchema,
  practiceSchema,
  matrixSchema,
  roadmapSchema,
]);

/** One step of a workbook; `kind` says what a person does there. A `reading` asks nothing and has no number. */
export type WorkbookStep = Immutable<z.infer<typeof stepSchema>>;

/** What a person does in a step. */
export type StepKind = WorkbookStep['kind'];

/** A step of one kind. */
export type StepOf<Kind extends StepKind> = Extract<WorkbookStep, { kind: Kind }>;

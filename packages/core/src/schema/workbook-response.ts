import * as z from 'zod/mini';
import { competencySchema } from './competency.js';
import { daySchema } from './day.js';
import { extensionsSchema } from './extensions.js';
import { frameworkSchema } from './framework.js';
import { idSchema } from './id.js';
import type { Immutable } from './immutable.js';
import { instantSchema } from './instant.js';
import { linkSchema } from './link.js';

const answerSchema = z.strictObject({
  step: idSchema,
  item: z.exactOptional(idSchema),
  value: z.union([z.string(), z.literal([1, 2, 3, 4, 5])]),
  by: z.exactOptional(idSchema),
  at: z.exactOptional(instantSchema),
});

/**
 * One answer. `item` is the statement or prompt of the step that it is about, left out where a step has one
 * question. `value` is the id of an option, benefit or stage, 1 to 5 or `dont-know`, or the text that was written.
 * `by` is who gave it and `at` when, where the host says so. Of several by the same person, or by nobody named,
 * there is only the last.
 * @interface
 */
export type WorkbookAnswer = Immutable<z.infer<typeof answerSchema>>;

const taskShape = { id: idSchema, text: z.string(), done: z.exactOptional(z.boolean()) };
const taskSchema = z.strictObject({
  ...taskShape,
  parts: z.exactOptional(z.array(z.strictObject(taskShape))),
});

/**
 * One action of a stage's checklist, as it stands.
 * @interface
 */
export type RoadmapTask = Immutable<z.infer<typeof taskSchema>>;

const stagePlanSchema = z.strictObject({
  stage: idSchema,
  done: z.exactOptional(z.boolean()),
  owner: z.exactOptional(z.string()),
  start: z.exactOptional(daySchema),
  finish: z.exactOptional(daySchema),
  notes: z.exactOptional(z.string()),
  tasks: z.exactOptional(z.array(taskSchema)),
});

/**
 * What people have planned for one stage. Without `tasks` the definition's actions stand, none of them done.
 * @interface
 */
export type StagePlan = Immutable<z.infer<typeof stagePlanSchema>>;

const levelCountSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  levels: z.exactOptional(z.number().check(z.int(), z.gte(0), z.lte(100))),
});

export const workbookResponseSchema = z.strictObject({
  $schema: z.exactOptional(z.string()),
  schemaVersion: z.literal(1),
  id: idSchema,
  definition: z.strictObject({ id: idSchema, version: z.string() }),
  answers: z.array(answerSchema),
  skipped: z.exactOptional(z.array(idSchema)),
  guide: z.exactOptional(
    z.strictObject({
      link: z.exactOptional(linkSchema),
      file: z.exactOptional(z.string()),
      competencies: z.exactOptional(z.array(competencySchema)),
    }),
  ),
  levelCounts: z.exactOptional(z.array(levelCountSchema)),
  framework: z.exactOptional(frameworkSchema),
  roadmap: z.exactOptional(z.array(stagePlanSchema)),
  extensions: extensionsSchema,
});

/**
 * What an organisation has answered so far: the root document of a workbook. `guide` is its competency guide, as a
 * link, or as the competencies read from a file or chosen from the starter library; `levelCounts` says how many levels
 * each role, function or team has; `framework` holds the track that was written, and opens in `<career-track>`;
 * `roadmap` has an entry for each stage that somebody planned. Answers to steps that do not apply stay, uncounted.
 * @interface
 */
export type WorkbookResponse = Immutable<z.infer<typeof workbookResponseSchema>>;

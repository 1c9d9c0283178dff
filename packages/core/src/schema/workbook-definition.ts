import * as z from 'zod/mini';
import { extensionsSchema } from './extensions.js';
import { idSchema } from './id.js';
import type { Immutable } from './immutable.js';
import { languageSchema } from './language.js';
import { stepSchema } from './workbook-step.js';

const sectionSchema = z.strictObject({
  id: idSchema,
  title: z.string(),
  description: z.exactOptional(z.string()),
});

const actionShape = { id: idSchema, text: z.string() };
const actionSchema = z.strictObject({
  ...actionShape,
  parts: z.exactOptional(z.array(z.strictObject(actionShape))),
  /** The action is due so many days after the finish of a stage. */
  dueAfter: z.exactOptional(
    z.strictObject({ stage: idSchema, days: z.number().check(z.int(), z.gte(0), z.lte(1000)) }),
  ),
});

const stageSchema = z.strictObject({
  id: idSchema,
  title: z.string(),
  description: z.exactOptional(z.string()),
  purpose: z.string(),
  /** How many days it takes when dates are suggested. */
  days: z.number().check(z.int(), z.gte(1), z.lte(1000)),
  actions: z.array(actionSchema),
});

/**
 * One stage of bringing in career tracks, with the actions that the roadmap proposes for it.
 * @interface
 */
export type WorkbookStage = Immutable<z.infer<typeof stageSchema>>;

export const workbookDefinitionSchema = z.strictObject({
  $schema: z.exactOptional(z.string()),
  schemaVersion: z.literal(1),
  id: idSchema,
  version: z.string(),
  name: z.string(),
  language: z.exactOptional(languageSchema),
  sections: z.array(sectionSchema),
  steps: z.array(stepSchema),
  stages: z.array(stageSchema),
  extensions: extensionsSchema,
});

/**
 * What a workbook asks: sections, steps in order, and the stages of its roadmap, all as data, so that a host can
 * translate it, reword it, add a statement or an action, or leave a step out. Ids are the keys of saved responses.
 * @interface
 */
export type WorkbookDefinition = Immutable<z.infer<typeof workbookDefinitionSchema>>;

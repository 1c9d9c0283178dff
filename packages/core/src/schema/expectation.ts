import * as z from 'zod/mini';
import { idSchema } from './id.js';
import type { Immutable } from './immutable.js';
import { weightSchema } from './number.js';

const statementObjectSchema = z.strictObject({
  id: z.exactOptional(idSchema),
  text: z.string(),
  change: z.exactOptional(z.literal(['new', 'wider', 'same'])),
  examples: z.exactOptional(z.array(z.string())),
});
type StatementInput = z.infer<typeof statementObjectSchema> | string;

/** One observable behaviour. `change` is the author's word on what the level before already asked. */
export interface Statement {
  readonly id: string;
  readonly text: string;
  readonly change?: 'new' | 'wider' | 'same';
  readonly examples?: readonly string[];
}

/** Gives every statement without an id the first free one of s1, s2, ... so that ratings can point at it. */
function identifyStatements(statements: StatementInput[]): Statement[] {
  const taken = new Set(statements.map((statement) => (typeof statement === 'string' ? '' : statement.id)));
  let next = 1;
  const freeId = (): string => {
    while (taken.has(`s${next}`)) next += 1;
    return `s${next++}`;
  };
  return statements.map((statement) => {
    if (typeof statement === 'string') return { id: freeId(), text: statement };
    return { ...statement, id: statement.id ?? freeId() };
  });
}

const statementsSchema = z.pipe(
  z.array(z.union([z.string(), statementObjectSchema])),
  z.transform(identifyStatements),
);

const expectationObjectSchema = z.strictObject({
  summary: z.exactOptional(z.string()),
  statements: z.exactOptional(statementsSchema),
  examples: z.exactOptional(z.array(z.string())),
  weight: z.exactOptional(weightSchema),
  mustHave: z.exactOptional(z.boolean()),
  expected: z.exactOptional(idSchema),
});

const listAsExpectation = z.pipe(
  statementsSchema,
  z.transform((statements): z.infer<typeof expectationObjectSchema> => ({ statements })),
);

/** In a document, a list of statements may stand for the whole expectation. */
export const expectationSchema = z.union([
  z.literal('not-expected'),
  expectationObjectSchema,
  listAsExpectation,
]);

/**
 * What a person at one track level does in one competency. `weight` and `mustHave` override those of the row;
 * `expected` is the point of the rating scale that is asked for (default: the first of full value). An expectation without `statements` takes the wording of the track that its track extends.
 * @interface
 */
export type Expectation = Immutable<z.infer<typeof expectationObjectSchema>>;

/** A cell in a document: an expectation, or "not expected here" on purpose. No cell at all: not defined yet. */
export type Cell = Expectation | 'not-expected';

import { parseAssessment, parseFramework } from '@career-tracks/core';
import { parsePlan } from '@career-tracks/core/growth';
import type { Documents } from './documents.js';
import { Keeping } from './keeping.js';
import type { Workbench } from './mode.js';

const parsers = { framework: parseFramework, assessment: parseAssessment, plan: parsePlan };

/** Keeps the documents of a track. */
export const trackKeeping = (workbench: Workbench, documents: Documents): Keeping =>
  new Keeping(workbench, documents, parsers);

import type { ReadReport } from '../report/read-report.js';

/** What {@link readMarkdown} made of a text. Its places are lines, and columns of tables. */
export interface MarkdownReport extends ReadReport {
  /**
   * How far to trust the reading as a whole, from 0 to 1: the least confidence of a cell, times the share of the
   * text's characters that found a place in the framework. That of a cell is how well the levels were told (1 by
   * codes or words such as "senior", 0.7 by what repeats, 0.6 by the numbers of a list, and where the competencies
   * could be the levels about as well) times how well the competencies were (1 by headings, 0.8 by the order of items
   * most of whose first words come again, 0.6 by other first words), and half of that where most levels stand below one
   * competency only. Below 0.5, ask before using it.
   */
  readonly confidence: number;
}

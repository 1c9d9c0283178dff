/** A framework document with one track of `rows` competencies by `levels` levels, and two statements in each cell. */
export function bigFramework(rows: number, levels: number): unknown;

/** By code units: the same order in every language and on every machine. For ids and days, not for people. */
export const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

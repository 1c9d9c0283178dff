/** A weight as people write it ("2", "0,25", "12.5 %"), to three decimals; undefined if it is none from 0 to 1,000. */
export function readWeight(text: string): number | undefined {
  if (!/^\d{1,4}(?:[.,]\d{1,9})?\s?%?$/.test(text)) return undefined;
  const weight = Math.round(Number.parseFloat(text.replace(',', '.')) * 1000) / 1000;
  return weight <= 1000 ? weight : undefined;
}

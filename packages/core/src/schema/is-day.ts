/** A day that exists: Date.parse takes 31 February for 3 March. */
export const isDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
};

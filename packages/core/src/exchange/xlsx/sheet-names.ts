const longestName = 31;
/** Excel keeps this name for itself. */
const reserved = 'history';

/**
 * Names that every spreadsheet program takes for sheets, as near to the wanted ones as can be: at most 31 characters,
 * none of `\ / ? * [ ] :`, no apostrophe at an end, and no two alike but for their case.
 */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set([reserved]);
  return wanted.map((text) => {
    const name = text.replace(/[\s\\/?*[\]:\p{Cc}\p{Cs}\ufffe\uffff]+/gu, ' ');
    for (let count = 1; ; count += 1) {
      const ending = count === 1 ? '' : ` ${count}`;
      const free = `${shorten(name, longestName - ending.length) || 'Sheet'}${ending}`;
      if (taken.has(free.toLowerCase())) continue;
      taken.add(free.toLowerCase());
      return free;
    }
  });
}

/** The start of a name without half a character, and without blanks and apostrophes at its ends. */
function shorten(name: string, most: number): string {
  const bare = name.replace(/^[ ']+/, '');
  let end = Math.min(most, bare.length);
  if (/[\ud800-\udbff]/.test(bare.charAt(end - 1))) end -= 1;
  while (end > 0 && /[ ']/.test(bare.charAt(end - 1))) end -= 1;
  return bare.slice(0, end);
}

type IsMark = (text: string) => boolean;

// A bullet needs words after it; a hyphen before a digit is a minus, and "A. Smith" is a person.
const bullet =
  /^(?:([•◦▪▫●○■□‣⁃∙·►▸➢])|[-–—*](?=\s)|[-–](?=\p{L})|\(?(?:\p{Nd}{1,2}|\p{L})\)(?=\s)|\p{Nd}{1,2}(?:\.(?=\s)|、))\s*(?=\S)/u;
/** What word processors write for a bullet within another: a bullet only beside one that leaves no doubt. */
const letterBullet = /^[o§]\s+(?=\S)/u;
const bareBullet = /^[•◦▪▫●○■□‣⁃∙·►▸➢*–—-]$/u;

/**
 * The statements of a cell: one a line, or one a bullet, where a line without a bullet carries on the one above
 * (a blank line ends it). Beside another bullet, "o" and "§" are bullets, too. Never split by sentence. A backslash
 * before a bullet or a "not expected" mark makes it plain text; one at the end of a line keeps the line break inside the
 * statement.
 */
export function readStatements(cell: string, isMark: IsMark): string[] {
  const lines = joinBrokenLines(cell);
  const bulleted = lines.some((line) => bullet.test(line));
  const statements: string[] = [];
  let open = false;
  for (const line of lines) {
    const found = bullet.exec(line) ?? (bulleted ? letterBullet.exec(line) : null);
    if (found) {
      const text = line.slice(found[0].length);
      for (const part of found[1] ? text.split(` ${found[1]}`) : [text]) statements.push(part);
    } else if (bulleted && (line === '' || bareBullet.test(line))) {
      open = false;
      continue;
    } else if (open) {
      statements.push(`${statements.pop()} ${line}`);
    } else {
      const plain = line.replace(/^\\+/, '');
      statements.push(plain !== line && needsEscape(plain, isMark) ? line.slice(1) : line);
    }
    open = bulleted && (open || found !== null);
  }
  return statements.map((text) => text.trim()).filter((text) => text !== '');
}

/** Statements as a cell that {@link readStatements} reads back: one a line. */
export function writeStatements(texts: readonly string[], isMark: IsMark): string {
  const lines = texts.map((text) => {
    const whole = text.replace(/\r\n?/g, '\n').trim();
    const escaped = needsEscape(whole.replace(/^\\+/, ''), isMark) ? `\\${whole}` : whole;
    const broken = escaped.split('\n');
    return broken
      .map((line, index) => {
        const slashes = '\\'.repeat(slashesAtEnd(line));
        return line + slashes + (index < broken.length - 1 ? '\\' : '');
      })
      .join('\n');
  });
  return lines.filter((line) => line !== '').join('\n');
}

const needsEscape = (text: string, isMark: IsMark): boolean => bullet.test(text) || isMark(text);

/** Lines, with those that end in an odd number of backslashes joined to the next by a line break. */
function joinBrokenLines(cell: string): string[] {
  const whole: string[] = [];
  const physical = cell.split('\n');
  let broken = false;
  physical.forEach((raw, index) => {
    const line = broken ? raw.trimEnd() : raw.trim();
    const slashes = slashesAtEnd(line);
    const continues = slashes % 2 === 1 && index < physical.length - 1;
    const text = line.slice(0, line.length - (continues ? (slashes + 1) / 2 : Math.floor(slashes / 2)));
    if (broken) whole.push(`${whole.pop()}\n${text}`);
    else whole.push(text);
    broken = continues;
  });
  return whole;
}

function slashesAtEnd(line: string): number {
  let end = line.length;
  while (line[end - 1] === '\\') end -= 1;
  return line.length - end;
}

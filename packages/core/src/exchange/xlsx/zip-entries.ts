import { strFromU8 } from 'fflate';
import { damagedData, malformed, Refused, tooLarge } from './refused.js';

/** One file of a zip: where its bytes are, and what the zip claims about them. */
export interface ZipEntry {
  /** 0 where it is stored as it is, 8 where it is deflated. */
  readonly method: number;
  /** Where its bytes begin, and where they have ended. Within the file, and shared with no other entry. */
  readonly start: number;
  readonly end: number;
  /** How long it claims to be. Nothing is ever allocated by it. */
  readonly size: number;
  readonly checksum: number;
}

const mostEntries = 10_000;
const endLength = 22;
const longestComment = 0xffff;
const centralLength = 46;
const localLength = 30;

/**
 * The entries of a zip by name (in lower case, as names of parts have none), from its central directory alone.
 * Refuses whatever points outside of the file, overlaps, has a name twice, is encrypted, or needs zip64.
 */
export function listEntries(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const first = view.getUint32(end + 16, true);
  if (count === 0xffff || first === 0xffffffff) throw zip64();
  if (count > mostEntries) throw tooLarge(`The file holds more than ${mostEntries} parts.`);

  const entries = new Map<string, ZipEntry>();
  const spans: { readonly from: number; readonly to: number }[] = [];
  let at = first;
  for (let index = 0; index < count; index += 1) {
    if (at + centralLength > end || view.getUint32(at, true) !== 0x02014b50) throw damagedData();
    const nameEnd = at + centralLength + view.getUint16(at + 28, true);
    const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw damagedData();
    const name = strFromU8(bytes.subarray(at + centralLength, nameEnd))
      .replaceAll('\\', '/')
      .toLowerCase();
    const from = view.getUint32(at + 42, true);
    const entry = readEntry(view, at, from, first);
    if (entries.has(name)) throw malformed('The file holds two parts of one name.');
    entries.set(name, entry);
    spans.push({ from, to: entry.end });
    at = next;
  }
  spans.sort((a, b) => a.from - b.from);
  if (spans.some(({ from }, index) => from < (spans[index - 1]?.to ?? 0)))
    throw malformed('Parts of the file overlap.');
  return entries;
}

/** Where the record is that ends a zip: the last one there is. */
function findEnd(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw damagedData();
}

/** What the directory says at `at` about the entry that begins at `from`; all entries end before `limit`. */
function readEntry(view: DataView, at: number, from: number, limit: number): ZipEntry {
  if ((view.getUint16(at + 8, true) & 1) !== 0)
    throw new Refused(
      'encrypted',
      'The file is encrypted. Take the password off in the program that made it, and save it again.',
    );
  const length = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  if ([length, size, from].includes(0xffffffff)) throw zip64();
  if (from + localLength > limit || view.getUint32(from, true) !== 0x04034b50) throw damagedData();
  const start = from + localLength + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
  const end = start + length;
  if (end > limit) throw damagedData();
  return { method: view.getUint16(at + 10, true), start, end, size, checksum: view.getUint32(at + 16, true) };
}

const zip64 = (): Refused =>
  new Refused(
    'zip64',
    'The file is packed as zip64, for files beyond 4 GB. Save the workbook again as XLSX.',
  );

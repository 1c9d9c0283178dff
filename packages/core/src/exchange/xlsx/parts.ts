import { strFromU8 } from 'fflate';
import type { Steps } from '../report/steps.js';
import { checksumOf } from './checksum.js';
import { inflate, type InflateBudget } from './inflate.js';
import { damagedData, malformed, tooLarge } from './refused.js';
import { readXml, type XmlHandler } from './xml.js';
import { listEntries, type ZipEntry } from './zip-entries.js';

const mostFileBytes = 50_000_000;
const mostPartBytes = 32_000_000;
const mostBytes = 40_000_000;
const mostBlocks = 100_000;
/** Tags of all parts. A cell with a text has four or six. */
const mostMarks = 3_000_000;
/** Text of a sheet becomes 5 to 50 times as small, and never 200 times. */
const mostRatio = 200;
/** Below this size a ratio says nothing. */
const freeBytes = 1_000_000;

/** The parts of a workbook: the files of its zip. Names are found whatever their case. */
export interface Parts {
  readonly names: readonly string[];
  /** The text of a part, or undefined where there is none. All that is read counts towards one limit. */
  readonly text: (name: string) => string | undefined;
  /** Reads the XML of a part, within one limit for all; false where there is none. */
  readonly xml: (name: string, handler: XmlHandler) => Steps<boolean>;
}

/** Opens a zip. Nothing is inflated before it is read, and never more than a fixed amount. */
export function openParts(bytes: Uint8Array): Parts {
  if (bytes.length > mostFileBytes) throw tooLarge(`The file is larger than ${mostFileBytes / 1e6} MB.`);
  const entries = listEntries(bytes);
  const budget: InflateBudget = { bytes: mostBytes, blocks: mostBlocks };
  const marks = { left: mostMarks };
  const text = (name: string): string | undefined => {
    const entry = entries.get(name.toLowerCase());
    return entry && strFromU8(unpack(bytes.subarray(entry.start, entry.end), entry, budget));
  };
  return {
    names: [...entries.keys()],
    text,
    *xml(name, handler) {
      const xml = text(name);
      yield;
      if (xml !== undefined) yield* readXml(xml, handler, marks);
      return xml !== undefined;
    },
  };
}

function unpack(packed: Uint8Array, { method, size, checksum }: ZipEntry, budget: InflateBudget): Uint8Array {
  if (method !== 0 && method !== 8) throw malformed('The file is packed in a way that no workbook is.');
  const most = Math.min(mostPartBytes, Math.max(freeBytes, packed.length * mostRatio));
  if (method === 0) {
    if (packed.length > Math.min(most, budget.bytes))
      throw tooLarge('The file holds more data than can be read.');
    budget.bytes -= packed.length;
  }
  const data = method === 0 ? packed : inflate(packed, most, budget);
  if (data.length !== size || checksumOf(data) !== checksum) throw damagedData();
  return data;
}

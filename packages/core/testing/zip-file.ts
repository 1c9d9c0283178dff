import { crc32, deflateRawSync } from 'node:zlib';

/** What a zip says about a file in it. Tests make it say what is not so. */
interface ZipClaims {
  readonly flags: number;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** A file to put in a zip. */
export interface ZipFile {
  readonly name: string;
  readonly data: string | Uint8Array;
  /** Whether `data` has been deflated already, so that its size and checksum have to be claimed. */
  readonly isPacked?: boolean;
  readonly claims?: Partial<ZipClaims>;
}

const centralHead = 0x02014b50;
const localHead = 0x04034b50;
const end = 0x06054b50;

/** A zip of files in this order, byte for byte the same each time; `claims` is what its end says of it. */
export function zipFile(
  files: readonly ZipFile[],
  claims: { readonly count?: number; readonly offset?: number } = {},
): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const file of files) {
    const data = Buffer.from(file.data);
    const packed = file.isPacked || file.claims?.method === 0 ? data : deflateRawSync(data);
    const said: ZipClaims = {
      flags: 0x800,
      method: 8,
      checksum: crc32(data),
      packed: packed.length,
      size: data.length,
      offset: at,
      ...file.claims,
    };
    const name = Buffer.from(file.name);
    locals.push(head(localHead, said, name), name, packed);
    directory.push(head(centralHead, said, name), name);
    at += 30 + name.length + packed.length;
  }
  const last = Buffer.alloc(22);
  last.writeUInt32LE(end, 0);
  last.writeUInt16LE(claims.count ?? files.length, 10);
  last.writeUInt32LE(claims.offset ?? at, 16);
  return Uint8Array.from(Buffer.concat([...locals, ...directory, last]));
}

function head(kind: number, said: ZipClaims, name: Buffer): Buffer {
  const isCentral = kind === centralHead;
  const buffer = Buffer.alloc(isCentral ? 46 : 30);
  const at = isCentral ? 8 : 6;
  buffer.writeUInt32LE(kind, 0);
  buffer.writeUInt16LE(said.flags, at);
  buffer.writeUInt16LE(said.method, at + 2);
  buffer.writeUInt32LE(said.checksum, at + 8);
  buffer.writeUInt32LE(said.packed, at + 12);
  buffer.writeUInt32LE(said.size, at + 16);
  buffer.writeUInt16LE(name.length, at + 20);
  if (isCentral) buffer.writeUInt32LE(said.offset, 42);
  return buffer;
}

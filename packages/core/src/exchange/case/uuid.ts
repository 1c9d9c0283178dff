/** The namespace of names that are addresses (RFC 9562, appendix A): 6ba7b811-9dad-11d1-80b4-00c04fd430c8. */
const namespace = [
  0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0, 0xc0, 0x4f, 0xd4, 0x30, 0xc8,
];

const pattern = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/** The UUID that ends a text, in lower case. */
export const uuidAtEnd = (text: string): string | undefined => pattern.exec(text)?.[0].toLowerCase();

/** The UUID (version 5) of an address: the same for the same address, everywhere. */
export function uuidOf(address: string): string {
  const hash = sha1([...namespace, ...utf8(address)]).slice(0, 16);
  hash[6] = ((hash[6] as number) & 0x0f) | 0x50;
  hash[8] = ((hash[8] as number) & 0x3f) | 0x80;
  const digits = hash.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function utf8(text: string): number[] {
  const bytes = encodeURIComponent(text).match(/%[\dA-F]{2}|[^%]/g) ?? [];
  return bytes.map((byte) =>
    byte.length === 3 ? Number.parseInt(byte.slice(1), 16) : (byte.codePointAt(0) as number),
  );
}

const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** SHA-1 (FIPS 180-4): the platform's own is asynchronous, and this hides no secret. */
function sha1(message: readonly number[]): number[] {
  const blocks = Math.ceil((message.length + 9) / 64);
  const padded = new DataView(new ArrayBuffer(blocks * 64));
  [...message, 0x80].forEach((byte, place) => padded.setUint8(place, byte));
  padded.setUint32(blocks * 64 - 4, message.length * 8);

  const state = new Int32Array([0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]);
  const words = new Int32Array(80);
  for (let block = 0; block < blocks; block += 1) {
    for (let index = 0; index < 80; index += 1) words[index] = wordAt(words, index, padded, block);
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
    words.forEach((word, index) => {
      const next = (rotate(a, 5) + mix(index, b, c, d) + e + word) | 0;
      [a, b, c, d, e] = [next, a, rotate(b, 30), c, d];
    });
    [a, b, c, d, e].forEach((word, index) => (state[index] = ((state[index] as number) + word) | 0));
  }
  return [...state].flatMap((word) => [word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255]);
}

function wordAt(words: Int32Array, index: number, padded: DataView, block: number): number {
  if (index < 16) return padded.getInt32(block * 64 + index * 4);
  const before = (distance: number): number => words[index - distance] as number;
  return rotate(before(3) ^ before(8) ^ before(14) ^ before(16), 1);
}

function mix(index: number, b: number, c: number, d: number): number {
  if (index < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (index < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (index < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}

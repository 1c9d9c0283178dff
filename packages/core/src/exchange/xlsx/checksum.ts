const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The CRC-32 of bytes, as zip files have it. */
export function checksumOf(bytes: Uint8Array): number {
  let value = -1;
  // `of` takes ten times as long.
  for (let index = 0; index < bytes.length; index += 1)
    value = (table[(value ^ (bytes[index] as number)) & 0xff] as number) ^ (value >>> 8);
  return ~value >>> 0;
}

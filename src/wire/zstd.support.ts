/** A Zstandard frame of one block that is stored as it is: RFC 8878 3.1.1. */
export function storedZstd(content: Uint8Array): Buffer {
  const header = Buffer.alloc(12)
  header.writeUInt32LE(0xfd2fb528, 0)
  // One segment, whose size takes four bytes.
  header.writeUInt8(0xa0, 4)
  header.writeUInt32LE(content.length, 5)
  // The last block, raw.
  header.writeUIntLE((content.length << 3) | 1, 9, 3)
  return Buffer.concat([header, content])
}

import { crc32 } from 'node:zlib';
import { unzipSync } from 'fflate';

/** An archive’s files by name. Throws where a file is not what its checksum says, or is dated otherwise than `date`. */
export function readZip(zip: Uint8Array, date: string): Record<string, Uint8Array> {
  const files = unzipSync(zip);
  const bytes = Buffer.from(zip);
  let at = bytes.readUInt32LE(bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1')) + 16);
  let count = 0;
  for (; bytes.readUInt32LE(at) === 0x02014b50; count += 1) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    if (crc32(files[name]!) !== bytes.readUInt32LE(at + 16)) throw new Error(`${name} is not what its checksum says`);
    const day = bytes.readUInt16LE(at + 14);
    const dated = `${1980 + (day >> 9)}-${String((day >> 5) & 15).padStart(2, '0')}-${String(day & 31).padStart(2, '0')}`;
    if (dated !== date) throw new Error(`${name}: expected the date ${date}, received ${dated}`);
    at += 46 + nameLength + extraLength + commentLength;
  }
  if (count !== Object.keys(files).length)
    throw new Error(`expected ${count} files, received ${Object.keys(files).length}`);
  return files;
}

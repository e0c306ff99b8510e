import { crc32, inflateSync } from 'node:zlib';

/** A picture’s size in pixels. Throws where a part is not what its checksum says, or pixels are missing. */
export function readPng(png: Uint8Array): { width: number; height: number } {
  const bytes = Buffer.from(png);
  if (bytes.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') throw new Error('no PNG');
  const parts: [type: string, data: Buffer][] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const end = at + 8 + bytes.readUInt32BE(at);
    if (crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end))
      throw new Error('a part is not what its checksum says');
    parts.push([bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, end)]);
  }
  const [, head] = parts.find(([type]) => type === 'IHDR')!;
  const [width, height, depth, colours] = [
    head.readUInt32BE(0),
    head.readUInt32BE(4),
    head[8]!,
    { 0: 1, 2: 3, 4: 2, 6: 4 }[head[9]!]!,
  ];
  const pixels = inflateSync(Buffer.concat(parts.filter(([type]) => type === 'IDAT').map(([, data]) => data)));
  if (pixels.length !== height * (1 + (width * colours * depth) / 8)) throw new Error('pixels are missing');
  return { width, height };
}

import { zipSync } from 'fflate';
import { site } from '../site.ts';
import { diskCache } from '../build/diskCache.ts';

const archives = diskCache('zip', 'zip', ['fflate'], ['src/exports/zip.ts']);

function pack(files: Record<string, Uint8Array>): Uint8Array {
  // A ZIP knows the time of day but no zone: noon is written as the machine’s own.
  const mtime = new Date(`${site.edition}T12:00:00`);
  // Pictures, letters and archives are packed already; what an EPUB is must be legible in its first bytes.
  const packed = Object.entries(files).map(
    ([name, bytes]) => [name, [bytes, { level: /^mimetype$|\.(png|pdf|xlsx|woff2)$/.test(name) ? 0 : 9 }]] as const,
  );
  return zipSync(Object.fromEntries(packed) as Parameters<typeof zipSync>[0], { mtime });
}

/** Files as one archive, the same bytes whenever and wherever it is made: all are dated by the edition. */
export function zip(files: Record<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const given = [site.edition, ...Object.entries(files).flat()];
  return archives.get(...given) ?? archives.set(pack(files), ...given);
}

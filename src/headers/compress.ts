import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Fonts, pictures and archives are small already. */
export const isText = (path: string): boolean => /\.(?:html|js|json|svg|csv|atom|xml|txt|md|webmanifest)$/.test(path);

/** Writes a file’s compressed forms beside it, as small as can be: they are made once and sent often. */
export async function compress(path: string): Promise<void> {
  const content = await readFile(path);
  const small = await Promise.all([
    promisify(gzip)(content, { level: 9 }),
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
  ]);
  await Promise.all([writeFile(`${path}.gz`, small[0]), writeFile(`${path}.br`, small[1])]);
}

/** Saves what is shown as a file. Fetched when a reader first asks for one. */
import { csvOf, jsonOf, svgOf, type Shown } from './fileTexts.ts';

type Workbook = typeof import('./xlsx.ts');

/** How much larger than its drawing a picture is. */
const SCALE = 2;

/** A drawing as pixels, by the image that the page has for it: its policy lets in no other. */
async function pngOf({ svg, width, height }: NonNullable<ReturnType<typeof svgOf>>): Promise<Blob> {
  const image = document.querySelector<HTMLImageElement>('.explore .pixels')!;
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * SCALE, height * SCALE];
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  );
}

async function write(type: string, shown: Shown, xlsx: string): Promise<Blob | null> {
  const text = (content: string, kind: string) => new Blob([content], { type: `${kind};charset=utf-8` });
  if (type === 'csv') return text(csvOf(shown), 'text/csv');
  if (type === 'json') return text(jsonOf(shown), 'application/json');
  if (type === 'xlsx') return ((await import(xlsx)) as Workbook).xlsxOf(shown);
  const picture = svgOf(shown);
  if (!picture) return null;
  return type === 'svg' ? text(picture.svg, 'image/svg+xml') : pngOf(picture);
}

/**
 * @param type the ending of the file
 * @param xlsx the address of what writes workbooks
 * @returns whether there was something to save: a table is no picture
 */
export async function save(type: string, shown: Shown, xlsx: string): Promise<boolean> {
  const blob = await write(type, shown, xlsx);
  if (!blob) return false;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  const { countries, from, to } = shown.selection.state;
  link.download = `${shown.data.indicator}-${countries.join('-').toLowerCase()}-${from}-${to}.${type}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return true;
}

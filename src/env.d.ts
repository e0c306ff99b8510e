declare module 'subset-font' {
  interface Options {
    targetFormat?: 'woff2' | 'woff' | 'truetype';
    variationAxes?: Record<string, number | { min: number; max: number }>;
  }
  /** Keeps only the letters of `text` in a font. */
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
}

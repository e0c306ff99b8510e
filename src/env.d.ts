/** To tools that read TypeScript alone. The type checker of components reads each as it is. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}

declare module 'subset-font' {
  interface Options {
    targetFormat?: 'woff2' | 'woff' | 'truetype';
    variationAxes?: Record<string, number | { min: number; max: number }>;
  }
  /** Keeps only the letters of `text` in a font. */
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
}

declare namespace App {
  /** What the parts of a page that is being rendered know of it. */
  interface Locals {
    /** The project in the language of the page. */
    project: import('./project/project.ts').Project;
    /** Numbers and words that open to a card, so far, each once. */
    notes?: Map<string, import('./components/notes.ts').Note>;
    /** The ids of sources that figures and texts rest on without printing a fact of theirs. */
    sources?: Set<string>;
    sidenotes?: import('./components/sidenotes.ts').Sidenote[];
    /** The name of the text that is being rendered, on a page of several. */
    part?: string;
    /** The ids of figures that the page has drawn. */
    shown?: Set<string>;
  }
}

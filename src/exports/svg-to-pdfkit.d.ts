declare module 'svg-to-pdfkit' {
  interface Options {
    fontCallback?: (family: string, bold: boolean) => string;
    warningCallback?: (message: string) => void;
  }
  /** Draws an SVG at x, y of a document’s page; its pixels become three quarters of a point. */
  export default function SVGtoPDF(doc: PDFKit.PDFDocument, svg: string, x: number, y: number, options?: Options): void;
}

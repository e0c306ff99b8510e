/** What PDFKit takes and its types do not know yet. */
declare namespace PDFKit.Mixins {
  interface AnnotationOption {
    /** The tag that an annotation belongs to. */
    structParent?: PDFKit.PDFStructureElement;
  }
  interface StructureElementOptions {
    /** From the page’s upper left corner: left, top, right, bottom. */
    bbox?: [number, number, number, number];
    placement?: 'Block' | 'Inline';
  }
}

/** What the drawing of pictures for links must know of them: their size, and the colours of their texts and lines. */
export const WIDTH = 1200;
export const HEIGHT = 630;

export const INK = '#221d16';
export const QUIET = '#655c4f';
export const PAPER = '#fbf8f1';
export const MADDER = '#a0342f';

/** Words that only downloaded files have. */
export const WORDS = {
  title: 'Title',
  cover: 'Cover',
  contents: 'Contents',
  tables: 'Tables of the figures',
  toTable: 'Show as table',
  toDrawing: 'Back to the figure',
  remarks: 'Remarks',
  notes: 'Notes',
  sources: 'Sources',
  toText: 'Back to the text',
  ways: 'Landmarks',
  accessibility:
    'Every drawing has a description, and all that it draws stands in a table. Numbers lead to notes with their sources, and notes lead back.',
  files: { html: 'one file', epub: 'EPUB', pdf: 'PDF' },
} as const;

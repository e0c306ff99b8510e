/** Words that stand in the files to take along alone. */
export const WORDS = {
  title: 'Title',
  cover: 'Cover',
  contents: 'Contents',
  tables: 'Tables of the figures',
  toTable: 'All of it as a table',
  toDrawing: 'The drawing',
  remarks: 'Remarks',
  notes: 'Notes',
  sources: 'Sources',
  toText: 'Back to the text',
  ways: 'Ways',
  accessibility:
    'Every drawing has a description, and all that it draws stands in a table. Numbers lead to notes with their sources, and notes lead back.',
  files: { html: 'one file', epub: 'EPUB', pdf: 'PDF' },
} as const;

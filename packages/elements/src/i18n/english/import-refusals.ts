import type { Message } from '../message.js';

/** Why nothing could be read of a file, by the code of the reason. In English, the reader says it in more detail. */
export const importRefusals = {
  'refusal-empty': 'The file is empty.',
  'refusal-not-text': 'This is neither a text nor a spreadsheet.',
  'refusal-not-xlsx': 'This is no XLSX workbook. Save it as XLSX or CSV.',
  'refusal-malformed': 'The file is damaged. Open it in the program that made it, and save it again.',
  'refusal-encrypted':
    'The file is protected by a password, or in an old format. Take the password off, and save it as XLSX.',
  'refusal-macros': 'The workbook holds macros. Save it as XLSX without them.',
  'refusal-zip64': 'The workbook is packed for very large files. Save it again as XLSX.',
  'refusal-no-sheets': 'The workbook has no sheet with cells.',
  'refusal-too-large': 'The file holds more than can be read. Leave out what is not needed, or split it.',
  'refusal-no-table': 'No table with levels and competencies was found.',
  'refusal-no-levels': 'No levels were found. Give each level a column, with its title in the first row.',
  'refusal-levels-in-rows':
    'Every row names a level. Swap rows and columns, so that each level has a column.',
  'refusal-long-format':
    'There is a row for each level. Give each level a column, and each competency a single row.',
  'refusal-no-list': 'This is no list. Name its columns "Level" and "Competency".',
  'refusal-repeated': 'Another table says the same, or more.',
  'refusal-no-ladder': 'No levels were found in this text. Put each into a heading, or use a table.',
  'refusal-no-cells':
    'No texts were found that belong to a level or a competency. Say below what the document holds where.',
  'refusal-not-json': 'This is no JSON.',
  'refusal-not-yaml': 'This is neither JSON nor YAML.',
  'refusal-too-deep': 'Lists and objects lie too deep inside one another.',
  'refusal-circular': 'The document holds itself.',
  'refusal-repeated-key': 'A key stands twice in one object, so that one value would be lost.',
  'refusal-not-case': 'This is no CASE package.',
  'refusal-no-competencies': 'The package holds no competencies.',
} as const satisfies Record<string, Message>;

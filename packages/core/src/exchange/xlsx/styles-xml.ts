export const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The numbers of the styles that {@link stylesXml} defines. */
export const styles = { text: 1, rowHeading: 2, columnHeading: 3 };

const font = (weight: string): string => `<font>${weight}<sz val="11"/><name val="Calibri"/></font>`;
const fill = (pattern: string, color = ''): string =>
  `<fill><patternFill patternType="${pattern}">${color}</patternFill></fill>`;
const textStyle = (fontId: number, fillId: number): string =>
  `<xf numFmtId="49" fontId="${fontId}" fillId="${fillId}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" ` +
  'applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>';
const plain = 'numFmtId="0" fontId="0" fillId="0" borderId="0"';

/**
 * The part with the styles of all sheets. Cells are texts for the program as well (format 49): what is typed into
 * one is not calculated. The first two fills are those that every workbook has.
 */
export const stylesXml =
  `${declaration}<styleSheet xmlns="${namespace}"><fonts count="2">${font('')}${font('<b/>')}</fonts>` +
  `<fills count="3">${fill('none')}${fill('gray125')}${fill('solid', '<fgColor rgb="FFE7ECF3"/>')}</fills>` +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  `<cellStyleXfs count="1"><xf ${plain}/></cellStyleXfs><cellXfs count="4"><xf ${plain} xfId="0"/>` +
  `${textStyle(0, 0)}${textStyle(1, 2)}${textStyle(1, 0)}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

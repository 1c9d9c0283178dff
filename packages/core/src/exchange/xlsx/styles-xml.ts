export const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The numbers of the styles that {@link stylesXml} defines; those of texts from right to left are three more. */
export const styles = { text: 1, rowHeading: 2, columnHeading: 3, rightToLeft: 3 };

const font = (weight: string): string => `<font>${weight}<sz val="11"/><name val="Calibri"/></font>`;
const fill = (pattern: string, color = ''): string =>
  `<fill><patternFill patternType="${pattern}">${color}</patternFill></fill>`;
const border = (bottom: string): string => `<border><left/><right/><top/>${bottom}<diagonal/></border>`;
const textStyle = (fontId: number, fillId: number, order: string): string =>
  `<xf numFmtId="49" fontId="${fontId}" fillId="${fillId}" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" ` +
  'applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" ' +
  `wrapText="1"${order}/></xf>`;
const textStyles = (order: string): string =>
  textStyle(0, 0, order) + textStyle(1, 2, order) + textStyle(1, 0, order);
const plain = 'numFmtId="0" fontId="0" fillId="0" borderId="0"';

/**
 * The part with the styles of all sheets. Cells are texts for the program as well (format 49): what is typed into
 * one is not calculated. The first two fills are those that every workbook has.
 */
export const stylesXml =
  `${declaration}<styleSheet xmlns="${namespace}"><fonts count="2">${font('')}${font('<b/>')}</fonts>` +
  `<fills count="3">${fill('none')}${fill('gray125')}${fill('solid', '<fgColor rgb="FFE7ECF3"/>')}</fills>` +
  `<borders count="2">${border('<bottom/>')}` +
  `${border('<bottom style="thin"><color rgb="FFC9D1DC"/></bottom>')}</borders>` +
  `<cellStyleXfs count="1"><xf ${plain}/></cellStyleXfs><cellXfs count="7"><xf ${plain} xfId="0"/>` +
  `${textStyles('')}${textStyles(' readingOrder="2"')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

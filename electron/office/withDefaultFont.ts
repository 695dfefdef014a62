import JSZip from 'jszip';

const stylesPath = 'xl/styles.xml';
const calibri = /<font>(?:(?!<\/font>).)*val="Calibri"(?:(?!<\/font>).)*<\/font>/u;
const timesNewRoman = '<font><sz val="11"/><name val="Times New Roman"/><family val="1"/></font>';

/**
 * Puts Times New Roman 11 in the place of the font that exceljs fixes for empty cells. Excel measures column widths in
 * digits of that font, so only then are they the same wherever the file is opened, Calibri or not. The other parts of the
 * file keep their compressed bytes.
 */
export async function withDefaultFont(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const styles = await zip.file(stylesPath)?.async('string');
  if (!styles || !calibri.test(styles)) throw new Error('the workbook has no default font to replace');
  zip.file(stylesPath, styles.replace(calibri, timesNewRoman));
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** A workbook's bytes as a file to hand over. */
export const workbookFile = (bytes: Uint8Array, fileName: string): File =>
  new File([new Uint8Array(bytes)], fileName, {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });

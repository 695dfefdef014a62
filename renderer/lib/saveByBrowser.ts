/** Hands a file to the browser, which saves it where its user's downloads go. */
export function saveByBrowser(file: Blob, fileName: string) {
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: address, download: fileName });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

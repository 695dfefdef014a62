// Run by an Electron runtime in place of the application: prints one page from a hidden window and ends.
const { writeFileSync } = require('node:fs');
const { app, BrowserWindow, session } = require('electron');

const { url, origin, cookie, out, landscape } = JSON.parse(process.env.DONDOC_PRINT);

async function print() {
  await app.whenReady();
  await session.defaultSession.cookies.set({ url: origin, ...cookie, sameSite: 'strict' });
  const window = new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, backgroundThrottling: false },
  });
  await window.loadURL(url);
  const laidOut = await window.webContents.executeJavaScript('globalThis.printReady');
  const options = { pageSize: 'A4', landscape, preferCSSPageSize: true, printBackground: true };
  const pdf = await window.webContents.printToPDF({ ...options, generateTaggedPDF: true });
  writeFileSync(out, JSON.stringify({ laidOut, pdf: pdf.toString('base64') }));
}

print().then(
  () => app.exit(0),
  (error) => {
    console.error(error);
    app.exit(1);
  },
);

/** Lets the user choose files; none when the dialog is closed without one. */
export const pickFiles = () =>
  new Promise<File[]>((resolve) => {
    const input = Object.assign(document.createElement('input'), { type: 'file', multiple: true });
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });

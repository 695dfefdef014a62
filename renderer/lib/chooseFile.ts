/** Lets the user choose a file whose name ends so (`.xlsx`); undefined when the dialog is closed without one. */
export const chooseFile = (ending: string) =>
  new Promise<File | undefined>((resolve) => {
    const input = Object.assign(document.createElement('input'), { type: 'file', accept: ending });
    input.addEventListener('change', () => resolve(input.files?.[0]));
    input.addEventListener('cancel', () => resolve(undefined));
    input.click();
  });

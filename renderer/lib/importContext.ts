import { createContext, useContext } from 'react';

/** Opens the dialog in which documents are chosen for import; the frame provides it. */
export const ImportContext = createContext<() => void>(() => {});
export const useImport = () => useContext(ImportContext);

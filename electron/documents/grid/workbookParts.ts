import type { ZipArchive } from '../zipArchive.ts';
import { walkXml } from './walkXml.ts';

export interface SheetPart {
  name: string;
  hidden: boolean;
  path: string;
}

/** What a workbook says of itself: its sheets, names, and how it counts days. */
export interface WorkbookParts {
  sheets: SheetPart[];
  date1904: boolean;
  names: Record<string, string>;
}

/** A target as the archive names it; those that begin with a stroke count from its root. */
const within = (folder: string, target: string): string => {
  const path = target.startsWith('/') ? target.slice(1) : `${folder}/${target}`;
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
};

async function targetsOf(zip: ZipArchive, path: string, folder: string): Promise<Map<string, string>> {
  const xml = await zip.readText(path);
  const targets = new Map<string, string>();
  if (xml)
    walkXml(xml, {
      open: ({ name, attributes }) => {
        if (name !== 'Relationship' || attributes['TargetMode'] === 'External') return;
        targets.set(attributes['Id'] ?? '', within(folder, attributes['Target'] ?? ''));
      },
    });
  return targets;
}

/** Reads `xl/workbook.xml` and where its sheets lie; undefined where the archive has none. */
export async function workbookParts(zip: ZipArchive): Promise<WorkbookParts | undefined> {
  const xml = await zip.readText('xl/workbook.xml');
  if (!xml) return undefined;
  const targets = await targetsOf(zip, 'xl/_rels/workbook.xml.rels', 'xl');
  const parts: WorkbookParts = { sheets: [], date1904: false, names: {} };
  let defined: string | undefined;
  walkXml(xml, {
    open: ({ name, attributes }) => {
      if (name === 'workbookPr') parts.date1904 = /^(?:1|true|on)$/u.test(attributes['date1904'] ?? '');
      else if (name === 'definedName') {
        defined = attributes['name'] ?? '';
        parts.names[defined] = '';
      } else if (name === 'sheet') {
        const id = Object.entries(attributes).find(([key]) => /:id$/u.test(key))?.[1] ?? '';
        const path = targets.get(id);
        if (path && zip.names.has(path) && path.includes('worksheets/'))
          parts.sheets.push({
            name: attributes['name'] ?? '',
            hidden: (attributes['state'] ?? 'visible') !== 'visible',
            path,
          });
      }
    },
    text: (text) => {
      if (defined !== undefined) parts.names[defined] = `${parts.names[defined] ?? ''}${text}`;
    },
    close: (name) => {
      if (name === 'definedName') defined = undefined;
    },
  });
  return parts;
}

/** The keywords among the file's properties. */
export async function keywordsOf(zip: ZipArchive): Promise<string> {
  const xml = await zip.readText('docProps/core.xml');
  let words = '';
  let inside = false;
  if (xml)
    walkXml(xml, {
      open: ({ name }) => {
        inside = name === 'keywords';
      },
      text: (text) => {
        if (inside) words += text;
      },
      close: () => {
        inside = false;
      },
    });
  return words;
}

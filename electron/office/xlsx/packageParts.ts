import type { Day } from '../../../shared/vietnamese/day.ts';
import { escapeXml } from './escapeXml.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const sheetMl = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const packageMl = 'application/vnd.openxmlformats-package';
const relations = (...each: readonly (readonly [type: string, target: string])[]) =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each
    .map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;
const override = (part: string, type: string) => `<Override PartName="${part}" ContentType="${type}"/>`;

/** What holds a workbook's sheets together: its names, and what each part of the file is. */
export function packageParts(
  names: readonly string[],
  definedNames: string,
): [name: string, content: string][] {
  const sheets = names.map(
    (name, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const targets = names.map((_, at) => [`${types}/worksheet`, `worksheets/sheet${at + 1}.xml`] as const);
  return [
    [
      '[Content_Types].xml',
      [
        declaration,
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
        `<Default Extension="rels" ContentType="${packageMl}.relationships+xml"/>`,
        '<Default Extension="xml" ContentType="application/xml"/>',
        override('/xl/workbook.xml', `${sheetMl}.sheet.main+xml`),
        ...names.map((_, at) => override(`/xl/worksheets/sheet${at + 1}.xml`, `${sheetMl}.worksheet+xml`)),
        override('/xl/styles.xml', `${sheetMl}.styles+xml`),
        override('/xl/sharedStrings.xml', `${sheetMl}.sharedStrings+xml`),
        override('/docProps/core.xml', `${packageMl}.core-properties+xml`),
        '</Types>',
      ].join(''),
    ],
    [
      '_rels/.rels',
      relations(
        [`${types}/officeDocument`, 'xl/workbook.xml'],
        [
          'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
          'docProps/core.xml',
        ],
      ),
    ],
    [
      'xl/workbook.xml',
      `${declaration}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${types}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${sheets.join('')}</sheets>${definedNames && `<definedNames>${definedNames}</definedNames>`}<calcPr calcId="171027"/></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations(
        ...targets,
        [`${types}/styles`, 'styles.xml'],
        [`${types}/sharedStrings`, 'sharedStrings.xml'],
      ),
    ],
  ];
}

/** Who made the workbook and when: as of the day that it stands for. */
export function propertyParts(title: string, on: Day | null): [name: string, content: string][] {
  const at = on && `${on}T00:00:00Z`;
  const stamp = (tag: string) => at && `<dcterms:${tag} xsi:type="dcterms:W3CDTF">${at}</dcterms:${tag}>`;
  return [
    [
      'docProps/core.xml',
      `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>Đôn Đốc</dc:creator><cp:lastModifiedBy>Đôn Đốc</cp:lastModifiedBy>${stamp('created') ?? ''}${stamp('modified') ?? ''}</cp:coreProperties>`,
    ],
  ];
}

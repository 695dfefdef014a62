import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import JSZip from 'jszip';
import type {
  ChecklistColumn,
  ChecklistGroup,
  ChecklistLine,
  ChecklistModel,
  ChecklistRow,
} from '../../../shared/domain/checklist/checklistModel.ts';
import { checklistText } from '../../../shared/text.ts';

const font = 'Times New Roman';
const tick = '☐';
const centred = ['box', 'number', 'code'];
const mm = convertMillimetersToTwip;

function tableOf(model: ChecklistModel, groups: readonly ChecklistGroup[]) {
  const { columns, form } = model;
  const size = form.large ? 26 : 20; // half points
  const paragraph = (runs: TextRun[], centre: boolean) =>
    new Paragraph({ children: runs, alignment: centre ? AlignmentType.CENTER : AlignmentType.LEFT });
  const run = (text: string, tone: ChecklistLine['tone']) =>
    new TextRun({ text, font, size, bold: tone === 'bold' || tone === 'code', italics: tone === 'italic' });
  const cell = ({ width }: ChecklistColumn, children: Paragraph[], head = false) =>
    new TableCell({
      children,
      width: { size: mm(width), type: WidthType.DXA },
      margins: { left: 60, right: 60, top: 30, bottom: 30 },
      verticalAlign: head ? VerticalAlign.CENTER : VerticalAlign.TOP,
    });

  const headings = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column) => cell(column, [paragraph([run(column.heading, 'bold')], true)], true)),
  });
  const rowOf = ({ cells }: ChecklistRow) =>
    new TableRow({
      cantSplit: true,
      children: columns.map((column, at) => {
        const centre = centred.includes(column.key);
        const lines = (cells[at] ?? []).map(({ text, tone }) => paragraph([run(text, tone)], centre));
        if (column.key === 'box') return cell(column, [paragraph([run(tick, 'plain')], true)]);
        return cell(column, lines.length > 0 ? lines : [paragraph([], centre)]);
      }),
    });
  const groupRow = (heading: string) =>
    new TableRow({
      cantSplit: true,
      children: [
        new TableCell({
          columnSpan: columns.length,
          margins: { left: 60, right: 60, top: 30, bottom: 30 },
          children: [new Paragraph({ keepNext: true, children: [run(heading, 'bold')] })],
        }),
      ],
    });
  const border = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((sum, { width }) => sum + mm(width), 0), type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => mm(width)),
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: [
      headings,
      ...groups.flatMap(({ heading, rows }) => [
        ...(heading === null ? [] : [groupRow(heading)]),
        ...rows.map(rowOf),
      ]),
    ],
  });
}

/** On every page: `N/N nhiệm vụ, trang x/y, in lúc …`. */
function footOf({ printedTasks, taskCount, printedAt }: ChecklistModel) {
  const [before, between, after] = checklistText
    .footer(printedTasks, taskCount, '\0', '\0', printedAt)
    .split('\0');
  const children = [before ?? '', PageNumber.CURRENT, between ?? '', PageNumber.TOTAL_PAGES, after ?? ''];
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ font, size: 18, children })],
      }),
    ],
  });
}

/** A checklist as a Word document: headings repeat, no row is split. */
export async function checklistDocx(model: ChecklistModel): Promise<Uint8Array> {
  const { title, lines, notes, form, groups } = model;
  const landscape = form.orientation === 'landscape';
  const italic = (text: string) =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ text, font, size: form.large ? 26 : 20, italics: true })],
    });
  // handed out singly, each group is a table of its own on a page of its own
  const parts = form.pageEach ? groups.map((group) => [group]) : [groups];
  const document = new Document({
    creator: 'Đôn Đốc',
    title,
    sections: [
      {
        properties: {
          page: {
            size: {
              width: mm(210),
              height: mm(297),
              orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { top: mm(15), bottom: mm(16), left: mm(15), right: mm(landscape ? 12 : 10) },
          },
        },
        footers: { default: footOf(model) },
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ text: title, font, size: form.large ? 32 : 26, bold: true })],
          }),
          ...lines.map(italic),
          ...parts.flatMap((some, at) => [
            new Paragraph({ pageBreakBefore: at > 0, children: [] }),
            tableOf(model, some),
          ]),
          ...notes.map(italic),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** The text of such a document, for counting its rows again. */
export async function docxText(bytes: Uint8Array): Promise<string> {
  const zip = await JSZip.loadAsync(bytes);
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
  const runs = xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu);
  return [...runs]
    .map(([, text = '']) => text.replaceAll(/&\w+;/gu, (entity) => entities[entity] ?? entity))
    .join('');
}

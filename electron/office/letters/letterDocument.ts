import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  HeadingLevel,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { letterTemplateText as words } from '../../../shared/text.ts';

/** Millimetres as twentieths of a point. */
const mm = (millimetres: number) => Math.round((millimetres * 1440) / 25.4);
const font = 'Times New Roman';
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};
/** Nghị định 30/2020/NĐ-CP, Phụ lục I: A4, top and bottom 20–25 mm, left 30–35 mm, right 15–20 mm. */
const margin = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), header: mm(10) };
const page = { size: { width: mm(210), height: mm(297) }, margin };
const textWidth = mm(165);

interface Style {
  bold?: boolean;
  italics?: boolean;
  underline?: boolean;
  /** In points. */
  size?: number;
}
const run = (text: string, { bold = false, italics = false, underline = false, size = 14 }: Style = {}) =>
  new TextRun({ text, bold, italics, font, size: size * 2, ...(underline && { underline: {} }) });
const centered = (text: string, style: Style = {}, after = 0) =>
  new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after }, children: [run(text, style)] });
const body = (text: string) =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: mm(10) },
    spacing: { before: 120, line: 288 },
    children: [run(text)],
  });

/** The rule under a line: a third to a half as long under the office's name, as long as the words under the motto. */
const rule = (side: number) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    indent: { left: mm(side), right: mm(side) },
    spacing: { before: 60, after: 60, line: 40, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    children: [],
  });

const column = (width: number, children: Paragraph[]) =>
  new TableCell({ width: { size: width, type: WidthType.DXA }, children });

const twoColumns = (widths: readonly [number, number], left: Paragraph[], right: Paragraph[]) =>
  new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [...widths],
    borders: noBorders,
    rows: [new TableRow({ cantSplit: true, children: [column(widths[0], left), column(widths[1], right)] })],
  });

const head = (subject: string) =>
  twoColumns(
    [mm(72), mm(93)],
    [
      centered('{#co_chu_quan}', { size: 12 }),
      centered('{co_quan_chu_quan}', { size: 12 }),
      centered('{/co_chu_quan}', { size: 12 }),
      centered('{co_quan}', { size: 12, bold: true }),
      rule(24),
      centered(`${words.number} {so_ky_hieu}`, { size: 13 }, 60),
      centered(subject, { size: 12 }),
    ],
    [
      centered(words.country, { size: 12, bold: true }),
      centered(words.motto, { size: 13, bold: true }),
      rule(16),
      centered('{dia_danh}, {ngay_thang}', { size: 13, italics: true }),
    ],
  );

const ending = () =>
  twoColumns(
    [mm(80), mm(85)],
    [
      new Paragraph({ children: [run(words.recipients, { size: 12, bold: true, italics: true })] }),
      new Paragraph({ children: [run(words.asAbove, { size: 11 })] }),
      new Paragraph({ children: [run('{#noi_nhan}', { size: 11 })] }),
      new Paragraph({ children: [run('- {dong}', { size: 11 })] }),
      new Paragraph({ children: [run('{/noi_nhan}', { size: 11 })] }),
    ],
    [
      centered('{#co_quyen_han}', { bold: true }),
      centered('{quyen_han}', { bold: true }),
      centered('{/co_quyen_han}', { bold: true }),
      centered('{chuc_vu}', { bold: true }, 1600),
      centered('{nguoi_ky}', { bold: true }),
    ],
  );

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;

/** A column of the appendix: `tag` names what stands in it of each task; widths in millimetres, 165 together. */
export interface LetterColumn {
  heading: string;
  tag: string;
  width: number;
  align: (typeof AlignmentType)[keyof typeof AlignmentType];
}

/** Rows repeat from the first column's `{#nhiem_vu}` to the last one's `{/nhiem_vu}`. */
const repeated = (columns: readonly LetterColumn[]) =>
  columns.map(({ tag, ...column }, at) => ({
    ...column,
    width: mm(column.width),
    tag: `${at === 0 ? '{#nhiem_vu}' : ''}{${tag}}${at === columns.length - 1 ? '{/nhiem_vu}' : ''}`,
  }));

const taskTable = (columns: ReturnType<typeof repeated>) =>
  new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => width),
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(
          ({ heading, width }) =>
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              verticalAlign: VerticalAlignTable.CENTER,
              children: [centered(heading, { bold: true, size: 12 })],
            }),
        ),
      }),
      new TableRow({
        cantSplit: true,
        children: columns.map(
          ({ tag, width, align }) =>
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              margins: { top: 40, bottom: 40, left: 80, right: 80 },
              children: [new Paragraph({ alignment: align, children: [run(tag, { size: 12 })] })],
            }),
        ),
      }),
    ],
  });

/** Page number upright in the top margin, none on the first page of the letter and of its appendix. */
const pageNumber = () =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], font, size: 26 })],
      }),
    ],
  });
const headers = () => ({ default: pageNumber(), first: new Header({ children: [new Paragraph('')] }) });

/** What a letter says between its head and its end, a paragraph each; `when`: only where that condition holds. */
export interface LetterBody {
  text: string;
  when?: string;
}

/** What tells one kind of letter from another. */
export interface LetterWording {
  title: string;
  subject: string;
  body: readonly LetterBody[];
  appendixTitle: string;
  columns: readonly LetterColumn[];
}

/**
 * A letter as a Word file with `{thẻ}` in braces for what changes, by Nghị định 30/2020/NĐ-CP (Phụ lục I, III): the letter,
 * then its appendix on a page of its own with that unit's tasks.
 */
export async function letterDocument({
  title,
  subject,
  body: paragraphs,
  appendixTitle,
  columns,
}: LetterWording): Promise<Uint8Array> {
  const document = new Document({
    creator: 'dondoc',
    title,
    styles: { default: { document: { run: { font, size: 28, language: { value: 'vi-VN' } } } } },
    sections: [
      {
        properties: { page, titlePage: true },
        headers: headers(),
        children: [
          head(subject),
          new Paragraph({ children: [] }),
          centered(`${words.to} {don_vi}`, {}, 120),
          ...paragraphs.flatMap(({ text, when }) =>
            when ? [body(`{#${when}}`), body(text), body(`{/${when}}`)] : [body(text)],
          ),
          new Paragraph({ spacing: { before: 120 }, children: [] }),
          ending(),
        ],
      },
      {
        properties: {
          type: SectionType.NEXT_PAGE,
          titlePage: true,
          page: { ...page, pageNumbers: { start: 1 } },
        },
        headers: headers(),
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            heading: HeadingLevel.HEADING_1,
            children: [new TextRun({ text: words.appendix, bold: true, font, size: 28, color: '000000' })],
          }),
          centered(appendixTitle, { bold: true }),
          centered(words.attachedTo, { italics: true }, 160),
          taskTable(repeated(columns)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

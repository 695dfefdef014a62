import type { Block } from '../block.ts';
import type { FoundModel } from '../extraction.ts';
import { columnOf, type Table } from './readTables.ts';

/** The models of a table whose column heading says `Tên mô hình`. */
function modelsOfTable(table: Table): FoundModel[] {
  const name = columnOf(table.headings, /mo hinh/u, /ket qua|chu tri/u);
  const no = columnOf(table.headings, /^(?:tt|stt|so tt|no)/u);
  if (name < 0 || no < 0) return [];
  const lead = columnOf(table.headings, /chu tri|don vi thuc hien|co quan/u);
  const status = columnOf(table.headings, /ket qua|tien do|tinh hinh|hien trang|trang thai/u);
  const textOf = (texts: readonly string[], column: number) => (texts[column] ?? '').trim() || null;
  return table.rows.flatMap(({ texts }) => {
    const number = Number((texts[no] ?? '').replace(/[^\d]/gu, ''));
    const title = textOf(texts, name);
    return title && number > 0
      ? [{ no: number, name: title, lead: textOf(texts, lead), status: textOf(texts, status) }]
      : [];
  });
}

const item = /Mô hình(?: số)? (\d{1,3})\s*:\s*/gu;
const listTail = /[;.,\s]*(?:\(\d{1,2}\)\s*)?$/u;

/** `(1) Mô hình 5: …; (2) Mô hình 7: …`: the models that a footnote or paragraph lists. */
function modelsOfText(text: string, status: string | null): FoundModel[] {
  const heads = [...text.matchAll(item)];
  return heads.map((head, index) => {
    const from = head.index + head[0].length;
    const to = heads[index + 1]?.index ?? text.length;
    return { no: Number(head[1]), name: text.slice(from, to).replace(listTail, ''), lead: null, status };
  });
}

/** The clause that a footnote's mark closes, `tạm dừng 03 mô hình chờ giải pháp`, without its count. */
function statusAt(text: string, at: number): string | null {
  const clause = /[^;:,.]*$/u.exec(text.slice(Math.max(0, at - 300), at))?.[0].trim() ?? '';
  return clause === ''
    ? null
    : clause
        .replace(/\s*\d+ mô hình\s*/u, ' ')
        .replace(/^và\s+/u, '')
        .trim() || null;
}

/** Mô hình: from the table of models, else from the lists in footnotes that the text counts. */
export function findModels(blocks: readonly Block[], tables: readonly Table[]): FoundModel[] {
  const tabled = tables.flatMap(modelsOfTable);
  if (tabled.length > 0) return tabled;
  const hosts = new Map<string, string | null>();
  for (const block of blocks)
    for (const { at, label } of block.footnotes) hosts.set(label, statusAt(block.text, at));
  const listed = blocks
    .filter(({ kind }) => kind === 'footnote')
    .flatMap(({ text, marker }) => modelsOfText(text, hosts.get(marker ?? '') ?? null));
  const unique = new Map(listed.map((model) => [model.no, model]));
  return [...unique.values()].sort((a, b) => a.no - b.no);
}

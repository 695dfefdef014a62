import type {
  ChecklistColumn,
  ChecklistLine,
  ChecklistModel,
  ChecklistRow,
} from '../../../shared/domain/checklist/checklistModel.ts';
import { checklistText } from '../../../shared/text.ts';

const escaped = (text: string) => text.replace(/[&<>"]/gu, (letter) => `&#${letter.charCodeAt(0)};`);

const styles = (model: ChecklistModel) => `
@page { size: A4 ${model.form.orientation}; margin: 15mm 12mm 16mm 15mm;
  @bottom-center { font: 9pt "Times New Roman", Tinos, serif;
    content: ${JSON.stringify(`${model.printedTasks}/${model.taskCount} nhiệm vụ, trang `)} counter(page) "/" counter(pages) ${JSON.stringify(`, in lúc ${model.printedAt}`)}; } }
body { margin: 8mm auto; max-width: 277mm; color: #000; font: ${model.form.large ? 13 : 10}pt/1.25 "Times New Roman", Tinos, serif; }
@media print { body { margin: 0; } }
h1 { margin: 0 0 2pt; font-size: 1.3em; text-align: center; }
.line { margin: 0; text-align: center; font-style: italic; }
table { width: 100%; margin-top: 6pt; border-collapse: collapse; table-layout: fixed; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 0.6pt solid #000; padding: 2pt 3pt; text-align: left; vertical-align: top; overflow-wrap: break-word; }
thead th { text-align: center; vertical-align: middle; }
.group { break-after: avoid; }
td p { margin: 0; }
.bold, .code { font-weight: bold; }
.italic { font-style: italic; }
.box, .number, .code { text-align: center; }
.box span { display: inline-block; width: 1.1em; height: 1.1em; border: 0.8pt solid #000; }
.pageEach tbody + tbody { break-before: page; }
`;

const lineHtml = ({ text, tone }: ChecklistLine) => `<p class="${tone}">${escaped(text)}</p>`;

function rowHtml({ cells }: ChecklistRow, columns: readonly ChecklistColumn[]): string {
  const tds = columns.map(({ key }, at) => {
    const lines = (cells[at] ?? []).map(lineHtml).join('');
    return `<td class="${key}">${key === 'box' ? '<span></span>' : lines}</td>`;
  });
  return `<tr>${tds.join('')}</tr>`;
}

/** A checklist as one page that any browser shows and prints, without anything beside it. Pure. */
export function checklistHtml(model: ChecklistModel): string {
  const { title, lines, columns, groups, notes, form } = model;
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => `<col style="width:${((width / whole) * 100).toFixed(2)}%">`);
  const bodies = groups.map(({ heading, rows }) => {
    const line =
      heading === null
        ? ''
        : `<tr class="group"><th colspan="${columns.length}" scope="rowgroup">${escaped(heading)}</th></tr>\n`;
    return `<tbody>\n${line}${rows.map((row) => rowHtml(row, columns)).join('\n')}\n</tbody>`;
  });
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<title>${escaped(title)}</title>
<style>${styles(model)}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
${lines.map((line) => `<p class="line">${escaped(line)}</p>`).join('\n')}
<table class="${form.pageEach ? 'pageEach' : ''}">
<colgroup>${widths.join('')}</colgroup>
<thead><tr>${columns.map(({ heading }) => `<th scope="col">${escaped(heading)}</th>`).join('')}</tr></thead>
${bodies.join('\n')}
</table>
${notes.map((note) => `<p class="line">${escaped(note)}</p>`).join('\n')}
<p class="line">${escaped(checklistText.printed(model.printedTasks, model.taskCount, model.printedAt))}</p>
</body>
</html>
`;
}

/** The text of such a page, for counting its rows again. */
export const htmlText = (html: string): string =>
  html
    .replace(/^[\s\S]*<body>/u, '')
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/&#(\d+);/gu, (_, code: string) => String.fromCharCode(Number(code)));

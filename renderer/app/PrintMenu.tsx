import { Button, Dropdown } from 'antd';
import type { TaskFilter, TaskSort } from '../../shared/contract/taskContract.ts';
import { ui } from '../../shared/text.ts';
import { shellApi } from '../lib/api.ts';
import { formatCount } from '../lib/formatCount.ts';
import { tellDone } from '../lib/notice.ts';
import { refusalSentence } from '../lib/refusalSentence.ts';
import { startWork } from '../lib/work.ts';

interface PrintInput {
  filter: TaskFilter;
  sort: TaskSort;
}
type Shell = NonNullable<typeof shellApi>;

async function printList(shell: Shell, input: PrintInput) {
  const work = startWork(ui.print.title, { line: ui.print.running });
  try {
    const { printed } = await shell.printChecklist(input);
    if (printed) tellDone(ui.print.printed);
    work.remove();
  } catch (error) {
    work.change({ state: 'failed', line: refusalSentence(error) });
  }
}

async function savePdf(shell: Shell, input: PrintInput) {
  const work = startWork(ui.print.title, { line: ui.print.running });
  const again = () => {
    work.remove();
    void savePdf(shell, input);
  };
  try {
    const saved = await shell.saveChecklistPdf(input);
    if (!saved) return work.remove();
    const { path, rows } = saved;
    const show = { label: ui.action.showFolder, run: () => void shell.showInFolder({ path }) };
    work.change({ state: 'done', line: ui.print.pdfDone(formatCount(rows), path), actions: [show] });
  } catch (error) {
    work.change({
      state: 'failed',
      line: refusalSentence(error),
      actions: [{ label: ui.export.retry, run: again }],
    });
  }
}

/** In a browser the list opens as a page of its own, which prints itself. */
const openPrintPage = (input: PrintInput) =>
  window.open(`print.html#${encodeURIComponent(JSON.stringify(input))}`, '_blank', 'noopener');

/** Prints the list as a checklist: to a printer or a PDF in the window, by the browser's own dialog elsewhere. */
export function PrintMenu(input: PrintInput) {
  const shell = shellApi;
  if (!shell) return <Button onClick={() => openPrintPage(input)}>{ui.action.print}</Button>;
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { key: 'printer', label: ui.action.printer, onClick: () => void printList(shell, input) },
          { key: 'pdf', label: ui.action.pdf, onClick: () => void savePdf(shell, input) },
        ],
      }}
    >
      <Button aria-haspopup="menu">{ui.action.print} ▾</Button>
    </Dropdown>
  );
}

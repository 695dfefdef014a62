import { AlignmentType } from 'docx';
import type { LetterKind } from '../../../shared/domain/letters/letter.ts';
import { letterTemplateText as words } from '../../../shared/text.ts';
import { type LetterWording, letterDocument } from './letterDocument.ts';

const { columns, tasks, report } = words;
const { CENTER, JUSTIFIED, LEFT } = AlignmentType;

const wordings: Readonly<Record<LetterKind, LetterWording>> = {
  tasks: {
    title: tasks.title,
    subject: tasks.subject,
    body: [
      { text: tasks.overview },
      { text: tasks.overdue, when: 'co_qua_han' },
      { text: tasks.request },
      { text: tasks.answerBy, when: 'co_han_bao_cao' },
      { text: tasks.closing },
    ],
    appendixTitle: tasks.appendixTitle,
    columns: [
      { heading: columns.order, tag: 'tt', width: 11, align: CENTER },
      { heading: columns.text, tag: 'noi_dung', width: 66, align: JUSTIFIED },
      { heading: columns.directive, tag: 'van_ban', width: 32, align: LEFT },
      { heading: columns.deadline, tag: 'thoi_han', width: 28, align: CENTER },
      { heading: columns.state, tag: 'tinh_trang', width: 28, align: LEFT },
    ],
  },
  report: {
    title: report.title,
    subject: report.subject,
    body: [
      { text: report.overview },
      { text: report.missing },
      { text: report.request },
      { text: report.closing },
    ],
    appendixTitle: report.appendixTitle,
    columns: [
      { heading: columns.order, tag: 'tt', width: 11, align: CENTER },
      { heading: columns.code, tag: 'ma', width: 22, align: CENTER },
      { heading: columns.text, tag: 'noi_dung', width: 58, align: JUSTIFIED },
      { heading: columns.directive, tag: 'van_ban', width: 28, align: LEFT },
      { heading: columns.role, tag: 'vai_tro', width: 19, align: CENTER },
      { heading: columns.deadline, tag: 'thoi_han', width: 27, align: CENTER },
    ],
  },
};

/** Mẫu công văn đôn đốc of a kind. The office may take it, change it in Word and give it back as its own. */
export const letterTemplate = (kind: LetterKind): Promise<Uint8Array> => letterDocument(wordings[kind]);

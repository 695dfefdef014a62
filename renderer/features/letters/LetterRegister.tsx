import { useQuery } from '@tanstack/react-query';
import { Alert, Table } from 'antd';
import type { LetterEntry } from '../../../shared/contract/letterContract.ts';
import { letterNumber } from '../../../shared/domain/letters/letter.ts';
import { letterText } from '../../../shared/text.ts';
import { formatDay } from '../../../shared/vietnamese/day.ts';
import { EmptyPlace } from '../../components/EmptyPlace.tsx';
import { formatCount } from '../../lib/formatCount.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';
import { letterRegisterQuery } from './letterActs.ts';

const titles = letterText.registerColumns;
const fileNameOf = (path: string) => path.replace(/^.*[\\/]/u, '');

/** Sổ công văn đôn đốc: what went out, the latest first. */
export function LetterRegister() {
  const { data, error } = useQuery(letterRegisterQuery);
  if (error) return <Alert type="error" role="alert" title={refusalSentence(error)} />;
  if (data?.length === 0) return <EmptyPlace title={letterText.noLetters} hint={letterText.noLettersHint} />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus to be scrolled by keys
    <section className="list-scroll" tabIndex={0} aria-label={letterText.register}>
      <Table<LetterEntry>
        size="small"
        rowKey="id"
        aria-label={letterText.register}
        pagination={false}
        dataSource={data ?? []}
        columns={[
          {
            title: titles.number,
            width: 120,
            render: (_, { number, symbol }) =>
              number === null ? letterText.open : letterNumber(number, symbol),
          },
          { title: titles.day, width: 100, render: (_, { day }) => formatDay(day) },
          {
            title: titles.kind,
            width: 180,
            render: (_, { kind, period }) => letterText.about(kind, period),
          },
          { title: titles.unit, render: (_, { unit }) => unit.name },
          { title: titles.tasks, width: 100, align: 'right', render: (_, { tasks }) => formatCount(tasks) },
          {
            title: titles.answerBy,
            width: 110,
            render: (_, { answerBy }) => (answerBy ? formatDay(answerBy) : ''),
          },
          {
            title: titles.file,
            width: 220,
            ellipsis: true,
            render: (_, { fileName }) => <span title={fileName}>{fileNameOf(fileName)}</span>,
          },
        ]}
      />
    </section>
  );
}

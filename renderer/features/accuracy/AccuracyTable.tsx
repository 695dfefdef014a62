import { Table } from 'antd';
import { Link } from 'wouter';
import type { Accuracy, AccuracyCase, AccuracyReport } from '../../../shared/contract/accuracyContract.ts';
import { ui } from '../../../shared/text.ts';
import { formatDay } from '../../../shared/vietnamese/day.ts';
import { formatCount } from '../../lib/formatCount.ts';
import { Share } from './Share.tsx';

const text = ui.accuracy;
const fields = ['tasks', 'leads', 'coordinating', 'deadlines'] as const;

/** A line of the table: a document, or all of them. */
interface Line {
  key: string;
  measured: Accuracy;
  document: AccuracyCase | null;
  label: string;
}

const nameOf = ({ kind, number, fileName }: AccuracyCase) =>
  number ? [kind, number].filter(Boolean).join(' ') : fileName;

const WrongCertain = ({ count }: { count: number }) =>
  count === 0 ? <span>0</span> : <strong className="wrong-certain">▲ {formatCount(count)}</strong>;

const recallAndPrecision = (field: (typeof fields)[number]) => [
  {
    title: text.found,
    width: 92,
    align: 'right' as const,
    render: (_: unknown, { measured }: Line) => (
      <Share part={measured[field].right} whole={measured[field].confirmed} />
    ),
  },
  {
    title: text.right,
    width: 92,
    align: 'right' as const,
    render: (_: unknown, { measured }: Line) => (
      <Share part={measured[field].right} whole={measured[field].proposed} />
    ),
  },
];

/** Every confirmed document and all of them together; the link shows where proposal and confirmation differ. */
export function AccuracyTable({ report, chosen }: { report: AccuracyReport; chosen: string | null }) {
  const { cases, now, atImport } = report;
  const lines: Line[] = [
    { key: 'now', measured: now, document: null, label: text.all(formatCount(cases.length)) },
    { key: 'import', measured: atImport, document: null, label: text.atImport },
    ...cases.map((document) => ({
      key: document.id,
      measured: document.now,
      document,
      label: nameOf(document),
    })),
  ];
  return (
    <Table<Line>
      size="small"
      rowKey="key"
      pagination={false}
      bordered
      aria-label={text.table}
      dataSource={lines}
      rowClassName={({ key, document }) =>
        document === null ? 'accuracy-total' : key === chosen ? 'accuracy-chosen' : ''
      }
      columns={[
        {
          title: text.document,
          render: (_, { label, document }) =>
            document ? (
              <span title={document.subject ?? ''}>
                {label}
                {document.date && <small className="accuracy-date">{formatDay(document.date)}</small>}
              </span>
            ) : (
              <strong>{label}</strong>
            ),
        },
        ...fields.map((field) => ({
          title: text.fields[field],
          children: [
            ...recallAndPrecision(field),
            ...(field === 'deadlines'
              ? [
                  {
                    title: text.wrongCertain,
                    width: 84,
                    align: 'right' as const,
                    render: (_: unknown, { measured }: Line) => (
                      <WrongCertain count={measured.wrongCertain} />
                    ),
                  },
                ]
              : []),
          ],
        })),
        {
          title: text.differing,
          width: 76,
          align: 'right',
          render: (_, { key, document, label }) => {
            const count = document?.differences.length ?? 0;
            if (!document || count === 0) return document ? '0' : '';
            return (
              <Link
                to={`/settings/accuracy?case=${key}`}
                aria-label={text.showDifferences(count, label)}
                aria-current={key === chosen ? 'true' : undefined}
              >
                {formatCount(count)}
              </Link>
            );
          },
        },
      ]}
    />
  );
}

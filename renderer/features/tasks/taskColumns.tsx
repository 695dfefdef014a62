import type { TableColumnType } from 'antd';
import type { TaskRow, UnitRef } from '../../../shared/contract/schemas.ts';
import type { TaskSort } from '../../../shared/contract/taskContract.ts';
import { ui } from '../../../shared/text.ts';
import { DueDay } from '../../components/DueDay.tsx';
import { TimelinessTag } from '../../components/TimelinessTag.tsx';
import { StatusWords } from './progress/StatusWords.tsx';

const Leads = ({ leads }: { leads: readonly UnitRef[] }) => {
  const [first, ...others] = leads;
  if (!first) return <span className="cell-unknown">{ui.units.none}</span>;
  return (
    <span title={leads.map(({ name }) => name).join('; ')}>
      {first.shortName || first.name}
      {others.length > 0 && <span className="cell-more"> +{others.length}</span>}
      {others.length > 0 && <span className="visually-hidden">{ui.tasks.more(others.length)}</span>}
    </span>
  );
};

const Due = ({ row }: { row: TaskRow }) => (
  <DueDay
    due={row.due}
    daysLeft={row.status === 'done' ? null : row.daysLeft}
    phrase={row.duePhrase ?? row.deadlines[0]?.phrase ?? null}
    original={
      row.extended && row.originalDue ? { due: row.originalDue, timeliness: row.originalTimeliness } : null
    }
  />
);

/** In the narrow list the day tells how it stands by sign and colour, and in words to those who hear it. */
const DueAndTimeliness = ({ row }: { row: TaskRow }) => (
  <span className="due-and-state">
    <TimelinessTag state={row.timeliness} brief />
    <Due row={row} />
  </span>
);

interface TaskColumn extends TableColumnType<TaskRow> {
  key: TaskSort['key'];
  /** Left out while the detail takes its place. */
  wideOnly?: boolean;
  /** Its width then. */
  narrowWidth?: number;
}

const titles = ui.tasks.columns;
const columns: TaskColumn[] = [
  { key: 'code', title: titles.code, width: 84, render: (_, { code }) => code },
  {
    key: 'text',
    title: titles.text,
    render: (_, { text }) => (
      <span className="cell-text" title={text}>
        {text}
      </span>
    ),
  },
  {
    key: 'lead',
    title: titles.lead,
    width: 138,
    narrowWidth: 110,
    render: (_, { leads }) => <Leads leads={leads} />,
  },
  {
    key: 'due',
    title: titles.due,
    width: 182,
    render: (_, row) => <Due row={row} />,
  },
  {
    key: 'timeliness',
    title: titles.timeliness,
    width: 180,
    wideOnly: true,
    render: (_, { timeliness }) => <TimelinessTag state={timeliness} />,
  },
  {
    key: 'status',
    title: titles.status,
    width: 116,
    wideOnly: true,
    render: (_, row) => <StatusWords task={row} />,
  },
  {
    key: 'directive',
    title: titles.directive,
    width: 118,
    wideOnly: true,
    render: (_, { directive }) => (
      <span title={directive?.subject ?? undefined}>{directive?.number ?? directive?.kind ?? ''}</span>
    ),
  },
];

/** The list's columns; the server sorts, the table only shows by what. */
export const taskColumns = (sort: TaskSort, narrow: boolean): TaskColumn[] =>
  columns
    .filter(({ wideOnly }) => !(narrow && wideOnly))
    .map((column) => ({
      ...column,
      ...(narrow && column.narrowWidth ? { width: column.narrowWidth } : {}),
      sorter: true,
      showSorterTooltip: false,
      sortDirections: ['ascend', 'descend', 'ascend'],
      ...(narrow && column.key === 'due'
        ? { width: 204, render: (_: unknown, row: TaskRow) => <DueAndTimeliness row={row} /> }
        : {}),
      sortOrder: column.key === sort.key ? (sort.descending ? 'descend' : 'ascend') : null,
    }));

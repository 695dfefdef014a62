import type { ReactNode } from 'react';
import type { ListedTask, UnitRef } from '../../../shared/contract/schemas.ts';
import type { TaskSort } from '../../../shared/contract/taskContract.ts';
import { directiveName } from '../../../shared/domain/directiveName.ts';
import { type ColumnKey, sortKeys } from '../../../shared/domain/taskListing.ts';
import { priorityText, ui } from '../../../shared/text.ts';
import { formatDay } from '../../../shared/vietnamese/day.ts';
import { DueDay } from '../../components/DueDay.tsx';
import { TimelinessTag } from '../../components/TimelinessTag.tsx';
import { ContentCell } from './ContentCell.tsx';
import { FoundText } from './FoundText.tsx';
import { StatusWords } from './progress/StatusWords.tsx';

const Units = ({ units, none }: { units: readonly UnitRef[]; none: string }) => {
  const [first, ...others] = units;
  if (!first) return <span className="cell-unknown">{none}</span>;
  return (
    <span title={units.map(({ name }) => name).join('; ')}>
      <FoundText text={first.shortName || first.name} />
      {others.length > 0 && <span className="cell-more"> +{others.length}</span>}
      {others.length > 0 && <span className="visually-hidden">{ui.tasks.more(others.length)}</span>}
    </span>
  );
};

const Due = ({ row }: { row: ListedTask }) => (
  <DueDay
    due={row.due}
    daysLeft={row.status === 'done' ? null : row.daysLeft}
    phrase={row.duePhrase}
    original={
      row.extended && row.originalDue ? { due: row.originalDue, timeliness: row.originalTimeliness } : null
    }
  />
);

/** In the narrow list the day tells how it stands by sign and colour, and in words to those who hear it. */
const DueAndTimeliness = ({ row }: { row: ListedTask }) => (
  <span className="due-and-state">
    <TimelinessTag state={row.timeliness} brief />
    <Due row={row} />
  </span>
);

const Words = ({ text }: { text: string | null }) =>
  text ? (
    <span className="cell-text" title={text}>
      <FoundText text={text} />
    </span>
  ) : null;

/** How a column shows a task. */
interface ColumnForm {
  /** In pixels; null: what the others leave. */
  width: number | null;
  /** While the detail stands beside the list. */
  narrowWidth?: number;
  /** In its place while the list is narrow and the state has no column of its own. */
  narrow?: (row: ListedTask) => ReactNode;
  show: (row: ListedTask, dense: boolean) => ReactNode;
}

const forms: Record<ColumnKey, ColumnForm> = {
  code: { width: 84, show: ({ code }) => <FoundText text={code} /> },
  text: { width: null, show: (row, dense) => <ContentCell row={row} dense={dense} /> },
  lead: { width: 138, narrowWidth: 110, show: ({ leads }) => <Units units={leads} none={ui.units.none} /> },
  coordinating: { width: 138, show: ({ coordinating }) => <Units units={coordinating} none="" /> },
  due: {
    width: 182,
    narrowWidth: 204,
    narrow: (row) => <DueAndTimeliness row={row} />,
    show: (row) => <Due row={row} />,
  },
  timeliness: { width: 180, show: ({ timeliness }) => <TimelinessTag state={timeliness} /> },
  status: { width: 116, show: (row) => <StatusWords task={row} /> },
  directive: {
    width: 118,
    show: ({ directive }) => (
      <span title={directive?.subject ?? undefined}>
        <FoundText text={(directive && directiveName(directive)) ?? ''} />
      </span>
    ),
  },
  given: {
    width: 104,
    show: ({ givenOn }) => <time dateTime={givenOn}>{formatDay(givenOn)}</time>,
  },
  field: { width: 140, show: ({ field }) => <Words text={field} /> },
  programme: { width: 140, show: ({ programme }) => <Words text={programme} /> },
  priority: {
    width: 100,
    show: ({ priority }) => (
      <span className={priority === 'normal' ? 'cell-unknown' : 'cell-pressing'}>
        {priorityText[priority]}
      </span>
    ),
  },
  deliverable: { width: 160, show: ({ deliverable }) => <Words text={deliverable} /> },
  result: { width: 200, show: ({ result }) => <Words text={result} /> },
  doneOn: {
    width: 130,
    show: ({ doneOn }) => doneOn && <time dateTime={doneOn}>{formatDay(doneOn)}</time>,
  },
  note: { width: 180, show: ({ note }) => <Words text={note} /> },
  ref: { width: 84, show: ({ ref }) => <FoundText text={ref} /> },
};

/** A column as the table draws it. */
export interface ShownColumn {
  key: ColumnKey;
  width: number | undefined;
  /** What its heading sorts by. */
  sort: TaskSort['key'] | undefined;
  show: (row: ListedTask) => ReactNode;
}

/** The column of boxes before all others. */
export const selectWidth = 36;
/** The content keeps at least so much; in a list that is short of room less. */
const contentWidth = { wide: 260, tight: 200, narrow: 180 };
/** What the columns beside the content may take at most while the list is narrow. */
const narrowRoom = 420;

const sortOf = (key: ColumnKey) => sortKeys.find((each) => each === key);

interface Room {
  /** Something stands beside the list. */
  narrow: boolean;
  dense: boolean;
  /** The list's width; null before it has been measured. */
  room?: number | null;
}

/**
 * The columns that the table shows, in order, and the width that they need. While something stands beside it as many as
 * there is room for, the due day first; in a list that is too narrow for all, as under a large scale of Windows, the due
 * day tells the state as well.
 */
export function shownColumns(
  chosen: readonly ColumnKey[],
  widths: Partial<Record<ColumnKey, number>>,
  { narrow, dense, room = null }: Room,
): { columns: ShownColumn[]; width: number } {
  const sum = (keys: readonly ColumnKey[], widthOf: (key: ColumnKey) => number | undefined, least: number) =>
    keys.reduce((all, key) => all + (widthOf(key) ?? least), selectWidth);
  const wideOf = (key: ColumnKey) => widths[key] ?? forms[key].width ?? undefined;
  const tight = !narrow && room !== null && sum(chosen, wideOf, contentWidth.wide) > room;
  const least = contentWidth[narrow ? 'narrow' : tight ? 'tight' : 'wide'];
  const joined = tight && chosen.includes('due') && chosen.includes('timeliness');
  const widthOf = (key: ColumnKey) => {
    if (narrow && key === 'text') return undefined;
    const own = narrow ? undefined : widths[key];
    const brief = narrow || joined ? forms[key].narrowWidth : undefined;
    return own ?? brief ?? wideOf(key);
  };
  const order: readonly ColumnKey[] = narrow
    ? chosen.toSorted((a, b) => Number(b === 'due') - Number(a === 'due'))
    : chosen;
  const free = Math.min(narrowRoom, (room ?? Infinity) - selectWidth - least);
  let taken = 0;
  const kept = new Set(
    order.filter((key) => {
      if (!narrow) return !(joined && key === 'timeliness');
      if (key === 'text') return true;
      const next = taken + (widthOf(key) ?? least);
      if (next > free) return false;
      taken = next;
      return true;
    }),
  );
  const keys = chosen.filter((key) => kept.has(key));
  const columns = keys.map((key): ShownColumn => {
    const { show, narrow: brief } = forms[key];
    const isBrief = (narrow || joined) && brief && !kept.has('timeliness');
    return {
      key,
      width: widthOf(key),
      sort: sortOf(key),
      show: (row) => (isBrief ? brief(row) : show(row, dense)),
    };
  });
  return { columns, width: sum(keys, widthOf, least) };
}

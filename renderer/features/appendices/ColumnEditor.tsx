import { Button, Input, InputNumber } from 'antd';
import { useId } from 'react';
import type { AppendixForm } from '../../../shared/contract/appendixContract.ts';
import { longest } from '../../../shared/domain/appendices/appendixForm.ts';
import { appendixSources, type SourceName } from '../../../shared/domain/appendices/sources/sources.ts';
import { appendixText } from '../../../shared/text.ts';
import { fold } from '../../../shared/vietnamese/fold.ts';
import { OneSelect } from '../../components/OneSelect.tsx';

const text = appendixText.editor;
type Columns = AppendixForm['columns'];

interface ColumnEditorProps {
  source: SourceName;
  /** Of the paper, in characters. */
  room: number;
  columns: Columns;
  onColumns: (change: (latest: Columns) => Columns) => void;
}

/** A column as the list of what there is names it. */
const nameOf = ({ heading, over }: { heading: string; over: string | null }) =>
  over ? `${over}: ${heading}` : heading;

/** Which columns, in which order, under which words, how wide. */
export function ColumnEditor({ source, room, columns, onColumns }: ColumnEditorProps) {
  const id = useId();
  const catalogue = appendixSources[source].columns;
  const missing = Object.entries(catalogue).filter(([key]) => !columns.some((column) => column.key === key));
  const change = (at: number, part: Partial<Columns[number]>) =>
    onColumns((all) => all.map((column, index) => (index === at ? { ...column, ...part } : column)));
  function move(at: number, by: -1 | 1) {
    const to = at + by;
    if (to < 0 || to >= columns.length) return;
    const column = columns[at];
    onColumns((all) => all.toSpliced(at, 1).toSpliced(to, 0, ...all.slice(at, at + 1)));
    // the field of the column that was moved keeps the focus
    requestAnimationFrame(() => document.getElementById(`${id}heading-${column?.key}`)?.focus());
  }
  const sum = columns.reduce((all, { width }) => all + width, 0);
  const fit = () =>
    onColumns((all) =>
      all.map((column) => {
        const width = Math.round((column.width * room * 10) / sum) / 10;
        return { ...column, width: Math.min(longest.widest, Math.max(longest.narrowest, width)) };
      }),
    );
  return (
    <fieldset className="column-editor">
      <legend>{text.columns}</legend>
      <p className="appendix-hint">{columns.length === 0 ? text.noColumns : text.moveHint}</p>
      <ol>
        {columns.map((column, at) => {
          const name = nameOf(column) || column.key;
          return (
            <li key={column.key}>
              <Input
                id={`${id}heading-${column.key}`}
                className="column-heading"
                aria-label={text.columnHeading(at + 1)}
                aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
                maxLength={longest.heading}
                value={column.heading}
                onChange={({ target }) => change(at, { heading: target.value })}
                onKeyDown={(event) => {
                  if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
                  event.preventDefault();
                  move(at, event.key === 'ArrowUp' ? -1 : 1);
                }}
              />
              <InputNumber
                aria-label={text.columnWidth(at + 1)}
                className="column-width"
                min={longest.narrowest}
                max={longest.widest}
                value={column.width}
                onChange={(width) => typeof width === 'number' && change(at, { width })}
              />
              <Button
                size="small"
                aria-label={text.up(name)}
                disabled={at === 0}
                onClick={() => move(at, -1)}
              >
                ↑
              </Button>
              <Button
                size="small"
                aria-label={text.down(name)}
                disabled={at === columns.length - 1}
                onClick={() => move(at, 1)}
              >
                ↓
              </Button>
              <Button
                size="small"
                aria-label={text.removeColumn(name)}
                onClick={() => onColumns((all) => all.toSpliced(at, 1))}
              >
                ✕
              </Button>
              <Input
                className="column-over"
                aria-label={text.columnOver(at + 1)}
                placeholder={text.over}
                maxLength={longest.heading}
                value={column.over ?? ''}
                onChange={({ target }) => change(at, { over: target.value === '' ? null : target.value })}
              />
            </li>
          );
        })}
      </ol>
      <Button size="small" className="column-fit" disabled={columns.length === 0} onClick={fit}>
        {text.fit}
      </Button>
      <OneSelect<string>
        aria-label={text.addColumn}
        placeholder={text.addColumn}
        className="column-add"
        value={null}
        disabled={missing.length === 0 || columns.length >= longest.columns}
        options={missing.map(([key, column]) => ({ value: key, label: nameOf(column) }))}
        showSearch={{
          filterOption: (typed, option) => fold(String(option?.label ?? '')).includes(fold(typed)),
        }}
        onChange={(key) => {
          const added = catalogue[key as keyof typeof catalogue];
          if (!added) return;
          const { heading, over, width } = added;
          onColumns((all) => [...all, { key, heading, over, width }]);
        }}
      />
    </fieldset>
  );
}

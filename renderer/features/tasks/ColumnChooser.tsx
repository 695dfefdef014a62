import { Button, Checkbox } from 'antd';
import { type KeyboardEvent, useRef, useState } from 'react';
import { type ColumnKey, columnKeys, standardColumns } from '../../../shared/domain/taskListing.ts';
import { listText } from '../../../shared/text.ts';

interface ColumnChooserProps {
  columns: readonly ColumnKey[];
  onColumns: (change: (latest: readonly ColumnKey[]) => readonly ColumnKey[]) => void;
}

/** A column one place further on or back among those chosen. Pure. */
export function movedColumn(columns: readonly ColumnKey[], key: ColumnKey, by: -1 | 1): readonly ColumnKey[] {
  const at = columns.indexOf(key);
  const to = at + by;
  if (at < 0 || to < 0 || to >= columns.length) return columns;
  return columns.toSpliced(at, 1).toSpliced(to, 0, key);
}

/** Chooses the list's columns and puts them in order: Space, and Alt with the arrows. */
export function ColumnChooser({ columns, onColumns }: ColumnChooserProps) {
  const list = useRef<HTMLUListElement>(null);
  const [said, setSaid] = useState('');
  const { chooser } = listText;
  const all = [...columns, ...columnKeys.filter((key) => !columns.includes(key))];

  const choose = (key: ColumnKey, wanted: boolean) =>
    onColumns((latest) => {
      const others = latest.filter((each) => each !== key);
      const next = wanted ? [...others, key] : others;
      return next.length > 0 ? next : latest;
    });
  function move(key: ColumnKey, by: -1 | 1) {
    onColumns((latest) => movedColumn(latest, key, by));
    setSaid(chooser.moved(listText.columns[key], movedColumn(columns, key, by).indexOf(key) + 1));
  }
  const focus = (at: number) => list.current?.querySelectorAll<HTMLInputElement>('input')[at]?.focus();

  const onKeyDown = (key: ColumnKey) => (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (by === 0) return;
    event.preventDefault();
    if (event.altKey) move(key, by);
    else focus(all.indexOf(key) + by);
  };

  return (
    <section className="column-chooser" aria-label={chooser.title}>
      <p className="panel-hint">
        {chooser.hint}{' '}
        <Button size="small" onClick={() => onColumns(() => standardColumns)}>
          {chooser.standard}
        </Button>
        <span className="visually-hidden" role="status">
          {said}
        </span>
      </p>
      <ul ref={list}>
        {all.map((key) => {
          const name = listText.columns[key];
          const at = columns.indexOf(key);
          return (
            <li key={key} onKeyDown={onKeyDown(key)}>
              <Checkbox checked={at >= 0} onChange={({ target }) => choose(key, target.checked)}>
                {name}
              </Checkbox>
              {at >= 0 && (
                <span className="column-moves">
                  <Button
                    size="small"
                    type="text"
                    aria-label={chooser.up(name)}
                    disabled={at === 0}
                    onClick={() => move(key, -1)}
                  >
                    ↑
                  </Button>
                  <Button
                    size="small"
                    type="text"
                    aria-label={chooser.down(name)}
                    disabled={at === columns.length - 1}
                    onClick={() => move(key, 1)}
                  >
                    ↓
                  </Button>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

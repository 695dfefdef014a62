import { useQuery } from '@tanstack/react-query';
import { Dropdown, Input } from 'antd';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { SavedView } from '../../shared/contract/savedViewContract.ts';
import { longestViewName } from '../../shared/domain/taskListing.ts';
import { listText } from '../../shared/text.ts';
import { formatCount } from '../lib/formatCount.ts';
import { savedViewsQuery } from '../lib/queries.ts';
import { moveView, removeView, renameView, savedViewPath } from '../lib/savedViews.ts';

const { saved } = listText;
const noViews: SavedView[] = [];

/** The name being typed anew: Enter keeps it, Escape and leaving do not. */
function NameField({ view, onDone }: { view: SavedView; onDone: () => void }) {
  const [name, setName] = useState(view.name);
  return (
    <Input
      autoFocus
      size="small"
      aria-label={saved.renameOf(view.name)}
      maxLength={longestViewName}
      value={name}
      onChange={({ target }) => setName(target.value)}
      onBlur={onDone}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
        event.preventDefault();
        event.stopPropagation();
        if (event.key === 'Escape' || name.trim() === view.name) onDone();
        else void renameView(view, name).then((isDone) => isDone && onDone());
      }}
    />
  );
}

interface EntryProps {
  view: SavedView;
  current: boolean;
  /** After a key has moved or named it the focus stays with it. */
  onRename: () => void;
}

function Entry({ view, current, onRename }: EntryProps) {
  const { name, tasks } = view;
  function onKeyDown(event: KeyboardEvent) {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (event.key === 'F2') onRename();
    else if (event.key === 'Delete') void removeView(view);
    else if (event.altKey && by !== 0) void moveView(view, by);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  return (
    <>
      <Link
        to={savedViewPath(view)}
        className={`nav-entry nav-sub nav-saved${current ? ' nav-current' : ''}`}
        aria-current={current ? 'page' : undefined}
        title={`${name} (${saved.help})`}
        onKeyDown={onKeyDown}
      >
        <span className="nav-sign" aria-hidden>
          ☆
        </span>
        <span className="nav-label">{name}</span>
        <span className="nav-count">{formatCount(tasks)}</span>
      </Link>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'rename', label: saved.rename, onClick: onRename },
            { key: 'up', label: saved.up, onClick: () => void moveView(view, -1) },
            { key: 'down', label: saved.down, onClick: () => void moveView(view, 1) },
            { key: 'remove', label: saved.remove, onClick: () => void removeView(view) },
          ],
        }}
      >
        <button
          type="button"
          className="nav-acts"
          aria-haspopup="menu"
          aria-label={saved.acts(name)}
          tabIndex={-1}
        >
          ⋯
        </button>
      </Dropdown>
    </>
  );
}

/** Danh sách đã lưu, each with how many tasks it shows; renamed, moved and dropped by keys on the entry itself. */
export function SavedViews({ current }: { current: string | null }) {
  const views = useQuery(savedViewsQuery).data ?? noViews;
  const [renaming, setRenaming] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  // What was named gets the focus back.
  const renamed = useRef<string | null>(null);
  useEffect(() => {
    if (renaming === null && renamed.current)
      list.current?.querySelector<HTMLElement>(`[data-view="${CSS.escape(renamed.current)}"] a`)?.focus();
    renamed.current = renaming;
  }, [renaming]);
  // What was moved keeps the focus; what was dropped leaves it to the one that takes its place, the last one to the one before.
  const last = useRef<{ id: string; at: number } | null>(null);
  useEffect(() => {
    if (!last.current || document.activeElement !== document.body) return;
    const { id, at } = last.current;
    const next = views.find((view) => view.id === id) ?? views[Math.min(at, views.length - 1)];
    if (next) list.current?.querySelector<HTMLElement>(`[data-view="${CSS.escape(next.id)}"] a`)?.focus();
  }, [views]);
  if (views.length === 0) return null;
  return (
    <li>
      <ul ref={list} aria-label={saved.title}>
        {views.map((view, at) => (
          <li
            key={view.id}
            data-view={view.id}
            className="nav-saved-line"
            onFocus={() => {
              last.current = { id: view.id, at };
            }}
          >
            {renaming === view.id ? (
              <NameField view={view} onDone={() => setRenaming(null)} />
            ) : (
              <Entry view={view} current={current === view.id} onRename={() => setRenaming(view.id)} />
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Modal } from 'antd';
import { Command } from 'cmdk';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { ui } from '../../shared/text.ts';
import { fold } from '../../shared/vietnamese/fold.ts';
import { useImport } from '../lib/importContext.ts';
import { directivesQuery, taskPageQuery, unitsQuery } from '../lib/queries.ts';
import { emptyFilter, standardView, taskViewPath } from '../lib/taskView.ts';
import { useDebounced } from '../lib/useDebounced.ts';
import { undoLast } from './undoLast.ts';

const shown = 6;

interface Found {
  id: string;
  label: string;
  note?: string;
  run: () => void;
}

const Group = ({ heading, items }: { heading: string; items: Found[] }) =>
  items.length > 0 && (
    <Command.Group heading={heading}>
      {items.map(({ id, label, note, run }) => (
        <Command.Item key={id} value={`${heading} ${id}`} onSelect={run}>
          <span className="palette-label">{label}</span>
          {note && <span className="palette-note">{note}</span>}
        </Command.Item>
      ))}
    </Command.Group>
  );

/** Ctrl+K: finds tasks, directives and units without marks, and runs commands. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  const [typed, setTyped] = useState('');
  const words = useDebounced(typed.trim(), 120);
  const [, navigate] = useLocation();
  const chooseFiles = useImport();
  const tasks = useQuery({
    ...taskPageQuery({
      filter: { ...emptyFilter, search: words },
      sort: standardView.sort,
      offset: 0,
      limit: shown,
    }),
    enabled: words !== '',
    placeholderData: keepPreviousData,
  }).data;
  const directives = useQuery(directivesQuery).data ?? [];
  const units = useQuery(unitsQuery).data ?? [];

  const does = (act: () => void) => () => {
    onClose();
    act();
  };
  const go = (to: string) => does(() => navigate(to));
  const matches = (text: string) => fold(text).includes(fold(typed.trim()));
  const places = [
    [ui.nav.tasks, '/tasks'],
    [ui.nav.directives, '/directives'],
    [ui.nav.units, '/units'],
    [ui.nav.drafts, '/drafts'],
  ] as const;
  const commands: Found[] = [
    { id: 'import', label: ui.action.import, run: does(chooseFiles) },
    { id: 'undo', label: ui.action.undo, note: 'Ctrl+Z', run: does(() => void undoLast()) },
    ...places.map(([label, to]) => ({ id: to, label: ui.palette.goTo(label), run: go(to) })),
  ].filter(({ label }) => matches(label));
  const found = typed.trim() !== '';

  return (
    <Modal open title={ui.palette.title} footer={null} onCancel={onClose} width={640} style={{ top: 80 }}>
      <Command label={ui.palette.title} shouldFilter={false} className="palette" loop>
        <Command.Input
          autoFocus
          value={typed}
          onValueChange={setTyped}
          placeholder={ui.palette.placeholder}
        />
        <Command.List label={ui.palette.title}>
          <Command.Empty>{ui.palette.none}</Command.Empty>
          <Group heading={ui.palette.commands} items={commands} />
          {found && (
            <>
              <Group
                heading={ui.palette.tasks}
                items={[
                  ...(tasks?.rows ?? []).map(({ id, code, text }) => ({
                    id,
                    label: text,
                    note: code,
                    run: go(taskViewPath({ filter: { search: typed.trim() }, open: id })),
                  })),
                  ...((tasks?.total ?? 0) > shown
                    ? [
                        {
                          id: 'all',
                          label: ui.palette.searchAll(typed.trim()),
                          run: go(taskViewPath({ filter: { search: typed.trim() } })),
                        },
                      ]
                    : []),
                ]}
              />
              <Group
                heading={ui.palette.directives}
                items={directives
                  .filter(({ number, kind, subject }) => matches([number, kind, subject].join(' ')))
                  .slice(0, shown)
                  .map(({ id, number, subject }) => ({
                    id,
                    label: [number ?? ui.directives.noNumber, subject].filter(Boolean).join(' · '),
                    run: go(taskViewPath({ filter: { directives: [id] } })),
                  }))}
              />
              <Group
                heading={ui.palette.units}
                items={units
                  .filter(({ name, shortName, aliases }) => matches([name, shortName, ...aliases].join(' ')))
                  .slice(0, shown)
                  .map(({ id, name, shortName }) => ({
                    id,
                    label: name,
                    note: shortName,
                    run: go(taskViewPath({ filter: { units: [id] } })),
                  }))}
              />
            </>
          )}
        </Command.List>
      </Command>
    </Modal>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { SupersededTask } from '../../../shared/contract/supersedeContract.ts';
import { type SupersedeChoice, supersedeChoices } from '../../../shared/domain/supersede.ts';
import { supersedeText, ui } from '../../../shared/text.ts';
import { DueDay } from '../../components/DueDay.tsx';
import { EmptyPlace } from '../../components/EmptyPlace.tsx';
import { type WorkColumn, WorkGrid } from '../../components/WorkGrid.tsx';
import { appApi } from '../../lib/api.ts';
import { formatCount } from '../../lib/formatCount.ts';
import { isTyping } from '../../lib/isTyping.ts';
import { tellDone, tellFailed } from '../../lib/notice.ts';
import { refreshAll, supersedePlanQuery } from '../../lib/queries.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';
import { useKeyDown } from '../../lib/useKeyDown.ts';
import { useOneAtATime } from '../../lib/useOneAtATime.ts';
import './directives.css';

const keys: Record<string, SupersedeChoice> = { c: 'move', k: 'end', g: 'keep' };
const keyOf = ({ task }: SupersededTask) => task.id;

/** Open tasks of directives that this one replaces or amends: what becomes of each is chosen here, and done at once. */
export function SupersedePage({ id }: { id: string }) {
  const { data, error } = useQuery(supersedePlanQuery(id));
  const [, navigate] = useLocation();
  const [choices, setChoices] = useState<ReadonlyMap<string, SupersedeChoice>>(new Map());
  const [active, setActive] = useState<string | null>(null);
  const [focus, setFocus] = useState(0);
  const rows = data?.tasks ?? [];
  const chosen = rows.flatMap(({ task }) => {
    const choice = choices.get(task.id);
    return choice ? [{ taskId: task.id, choice }] : [];
  });
  useEffect(() => {
    if (active === null && rows[0]) {
      setActive(rows[0].task.id);
      setFocus((count) => count + 1);
    }
  }, [rows, active]);

  /** The next row takes the focus: one key a task. */
  function choose(row: SupersededTask, choice: SupersedeChoice) {
    setChoices((all) => new Map(all).set(row.task.id, choice));
    const next = rows[rows.indexOf(row) + 1];
    if (next) setActive(next.task.id);
    setFocus((count) => count + 1);
  }
  const apply = useOneAtATime(async (isHere) => {
    if (chosen.length === 0) return;
    try {
      tellDone(supersedeText.done(await appApi.supersedes.apply({ directiveId: id, choices: chosen })));
      if (chosen.length === rows.length && isHere()) navigate('/directives');
      // what was chosen since stays
      setChoices((all) => new Map([...all].filter(([taskId]) => !choices.has(taskId))));
    } catch (failure) {
      tellFailed(refusalSentence(failure));
    }
    void refreshAll();
  });
  useKeyDown((event) => {
    if (event.key !== 'Enter' || !event.ctrlKey || isTyping(event.target)) return;
    event.preventDefault();
    void apply();
  });

  const columns: WorkColumn<SupersededTask>[] = [
    { key: 'code', title: ui.tasks.columns.code, width: 84, render: ({ task }) => task.code },
    {
      key: 'older',
      title: supersedeText.older,
      width: 120,
      render: ({ older, relation }) => `${supersedeText.relation[relation]} ${older.number ?? ''}`,
    },
    {
      key: 'text',
      title: ui.tasks.columns.text,
      render: ({ task }) => (
        <span className="work-text" title={task.text}>
          {task.text}
        </span>
      ),
    },
    {
      key: 'lead',
      title: ui.tasks.columns.lead,
      width: 120,
      render: ({ task }) => task.leads.map(({ shortName, name }) => shortName || name).join('; '),
    },
    {
      key: 'due',
      title: ui.tasks.columns.due,
      width: 170,
      render: ({ task }) => <DueDay due={task.due} daysLeft={task.daysLeft} phrase={task.duePhrase} />,
    },
    {
      key: 'choice',
      title: supersedeText.choice,
      width: '23%',
      render: (row) => (
        <span className="supersede-choices">
          {supersedeChoices.map((choice) => (
            <Button
              key={choice}
              size="small"
              tabIndex={-1}
              type={choices.get(row.task.id) === choice ? 'primary' : 'default'}
              aria-pressed={choices.get(row.task.id) === choice}
              onClick={() => choose(row, choice)}
            >
              {supersedeText.choices[choice]}
            </Button>
          ))}
        </span>
      ),
    },
  ];
  return (
    <section className="list-page" aria-labelledby="supersede-title">
      <div className="list-head">
        <h1 id="supersede-title">{supersedeText.title(data?.newer.number ?? '')}</h1>
        <Button type="primary" disabled={chosen.length === 0} onClick={() => void apply()}>
          {supersedeText.apply(formatCount(chosen.length))}
        </Button>
      </div>
      <p className="work-hint">{supersedeText.hint}</p>
      {error && <Alert type="error" role="alert" title={refusalSentence(error)} />}
      {data && rows.length === 0 && <EmptyPlace title={supersedeText.none} hint={supersedeText.noneHint} />}
      {rows.length > 0 && (
        <WorkGrid
          label={supersedeText.table}
          rows={rows}
          keyOf={keyOf}
          columns={columns}
          active={active}
          onActive={setActive}
          focus={focus}
          onKey={(key, row) => {
            const choice = keys[key.toLowerCase()];
            if (choice) choose(row, choice);
            return choice !== undefined;
          }}
        />
      )}
    </section>
  );
}

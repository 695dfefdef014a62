import { Button, Progress } from 'antd';
import { ui } from '../../shared/text.ts';
import { useStore } from '../lib/createStore.ts';
import { removeWork, type Work, works } from '../lib/work.ts';

function WorkCard({ work }: { work: Work }) {
  const over = work.state === 'done' || work.state === 'failed';
  return (
    <li className={`work work-${work.state}`}>
      <div className="work-title" title={work.title}>
        {work.title}
      </div>
      <div className="work-line" role={work.state === 'failed' ? 'alert' : 'status'}>
        {work.line}
      </div>
      {work.state === 'running' && work.share !== null && (
        <Progress
          percent={Math.round(100 * work.share)}
          size="small"
          showInfo={false}
          aria-label={`${work.title}: ${work.line}`}
        />
      )}
      <div className="work-actions">
        {work.actions.map(({ label, run }) => (
          <Button key={label} size="small" type="primary" onClick={run}>
            {label}
          </Button>
        ))}
        {!over && work.stop && (
          <Button size="small" onClick={work.stop}>
            {ui.action.stop}
          </Button>
        )}
        {over && (
          <Button size="small" onClick={() => removeWork(work.id)} aria-label={ui.import.clear(work.title)}>
            {ui.action.close}
          </Button>
        )}
      </div>
    </li>
  );
}

/** Long work in one place, top right: what it does, how far it is, how to stop it, what came of it. */
export function WorkCorner() {
  const all = useStore(works);
  if (all.length === 0) return null;
  return (
    <section className="work-corner" aria-label={ui.import.works}>
      <ul>
        {all.map((work) => (
          <WorkCard key={work.id} work={work} />
        ))}
      </ul>
    </section>
  );
}

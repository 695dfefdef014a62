import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useLocation } from 'wouter';
import { newTaskText, ui } from '../../../shared/text.ts';
import { appApi } from '../../lib/api.ts';
import { formatCount } from '../../lib/formatCount.ts';
import { useImport } from '../../lib/importContext.ts';
import { tellDone, tellFailed } from '../../lib/notice.ts';
import { refreshAll } from '../../lib/queries.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';
import { newTask, taskViewPath } from '../../lib/taskView.ts';
import './start.css';

/** What to do first when nothing is stored yet. */
export function StartPage() {
  const chooseFiles = useImport();
  const [, navigate] = useLocation();
  const sample = useMutation({
    mutationFn: () => appApi.sample.load(),
    onSuccess: async ({ tasks }) => {
      await refreshAll();
      tellDone(ui.start.sampleLoaded(formatCount(tasks)));
      navigate('/tasks');
    },
    onError: (error) => tellFailed(refusalSentence(error)),
  });
  return (
    <section className="start" aria-labelledby="start-title">
      <h1 id="start-title">{ui.start.title}</h1>
      <p>{ui.start.lead}</p>
      <ol className="start-steps">
        {ui.start.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div className="start-choice">
        <Button type="primary" size="large" onClick={chooseFiles}>
          {ui.action.import}
        </Button>
        <p>{ui.start.files}</p>
      </div>
      <div className="start-choice">
        <Button size="large" onClick={() => navigate(taskViewPath({ open: newTask }))}>
          {newTaskText.add}
        </Button>
        <p>{newTaskText.startHint}</p>
      </div>
      <div className="start-choice">
        <Button size="large" loading={sample.isPending} onClick={() => sample.mutate()}>
          {ui.action.loadSample}
        </Button>
        <p>{ui.start.sample}</p>
      </div>
    </section>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { paperText } from '../../../shared/text.ts';
import type { ChecklistView } from '../../lib/checklistView.ts';
import { formatCount } from '../../lib/formatCount.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';
import { layOutChecklist } from '../../print/sheets.ts';
import { checklistQuery } from './checklistQuery.ts';

const widthOf = (view: ChecklistView) => ((view.form.orientation === 'portrait' ? 210 : 297) * 96) / 25.4;
/** Beside the sheets. */
const margin = 48;

/** Xem trước: the very sheets that are printed, made as narrow as the window is. */
export function ChecklistPreview({ view }: { view: ChecklistView }) {
  const { data, error, isPlaceholderData } = useQuery(checklistQuery(view));
  const place = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<string>(paperText.running);
  const [failed, setFailed] = useState<unknown>(null);

  useEffect(() => {
    const host = place.current;
    if (!data || !host) return;
    let stale = false;
    const sheets = document.createElement('div');
    const hidden = document.createElement('div');
    hidden.className = 'preview-measuring';
    hidden.append(sheets);
    host.append(hidden);
    setState(paperText.running);
    setFailed(null);
    layOutChecklist(sheets, data).then(
      ({ tasks, total, pages }) => {
        hidden.remove();
        if (stale) return;
        const scale = Math.min(1, (host.clientWidth - margin) / widthOf({ ...view, form: data.form }));
        sheets.style.setProperty('zoom', String(scale));
        host.replaceChildren(sheets);
        host.scrollTop = 0;
        setState(paperText.pages(formatCount(tasks), formatCount(total), formatCount(pages)));
      },
      (reason: unknown) => {
        hidden.remove();
        if (!stale) setFailed(reason);
      },
    );
    return () => {
      stale = true;
      hidden.remove();
    };
  }, [data, view]);

  const reason = error ?? failed;
  return (
    <>
      <p className="preview-state" role="status">
        {isPlaceholderData ? paperText.running : state}
      </p>
      {reason !== null && <Alert type="error" role="alert" title={refusalSentence(reason)} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="preview" ref={place} aria-label={paperText.preview} tabIndex={0} />
    </>
  );
}

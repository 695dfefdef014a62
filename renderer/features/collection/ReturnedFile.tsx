import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Input } from 'antd';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { collectionText as text, ui } from '../../../shared/text.ts';
import { formatCount } from '../../lib/formatCount.ts';
import { isTyping } from '../../lib/isTyping.ts';
import { tellDone } from '../../lib/notice.ts';
import { overviewQuery } from '../../lib/queries.ts';
import { useKeyDown } from '../../lib/useKeyDown.ts';
import { CellTable } from './CellTable.tsx';
import { copyText, giveBack, readAgain, storeReturns } from './collectionActs.ts';
import { acceptAll, acceptedCount, type Decision, itemsOf, undecided } from './decisions.ts';
import { FileNotes } from './FileNotes.tsx';
import { changeReturn, type Returned } from './returns.ts';

const kinds = ['changed', 'doubtful', 'conflict'] as const;

/** By file: the last act of the register when its cells were held against it; this screen may have been left since. */
const heldAgainst = new Map<Returned['key'], string | null>();

/** One file that came back: what there is to know of it, its cells, and what to do with it. */
export function ReturnedFile({ returned, onMove }: { returned: Returned; onMove: (step: 1 | -1) => void }) {
  const { form, decisions, key } = returned;
  const [letter, setLetter] = useState<string | null>(null);
  const items = form ? itemsOf(form) : [];
  const accepted = acceptedCount(decisions);

  // What stands in the register may have moved (an undo, another file): the cells are held against it anew.
  const undo = useQuery(overviewQuery).data?.undo;
  const onMoved = useEffectEvent(() => void readAgain([returned]));
  useEffect(() => {
    if (undo === undefined) return;
    const before = heldAgainst.get(key);
    heldAgainst.set(key, undo);
    if (before !== undefined && before !== undo) onMoved();
  }, [undo, key]);
  const storeButton = useRef<HTMLButtonElement>(null);

  const decide = (cell: string, decision: Decision | null) =>
    changeReturn(key, (now) => {
      const next = new Map(now.decisions);
      if (decision) next.set(cell, decision);
      else next.delete(cell);
      return { decisions: next };
    });
  const acceptKind = (kind: (typeof kinds)[number]) =>
    changeReturn(key, (now) => ({ decisions: acceptAll(items, now.decisions, kind) }));
  const store = () => void storeReturns([returned]);
  async function back() {
    setLetter(await giveBack(returned));
  }

  useKeyDown((event) => {
    if (isTyping(event.target)) return;
    if (event.ctrlKey && event.key === 'Enter' && form) store();
    else if (event.ctrlKey || event.altKey || event.metaKey) return;
    else if (event.key === ']' || event.key === '[') onMove(event.key === ']' ? 1 : -1);
    else if (event.key.toLowerCase() === 'a') acceptKind('changed');
    else if (event.key.toLowerCase() === 'b' && form) void back();
    else return;
    event.preventDefault();
  });

  if (!form)
    return (
      <section className="return-file" aria-label={returned.file.name}>
        <h2>{returned.file.name}</h2>
        <Alert type="error" role="alert" title={returned.refused} />
      </section>
    );
  return (
    <section className="return-file" aria-labelledby="return-title">
      <div className="return-head">
        <h2 id="return-title">{form.unit}</h2>
        <span className="return-name" title={form.fileName}>
          {form.fileName} · {text.rowsRead(formatCount(form.rowCount))}
        </span>
        {kinds.map((kind) => {
          const count = undecided(items, decisions, kind);
          return (
            count > 0 && (
              <Button
                key={kind}
                size="small"
                onClick={() => {
                  acceptKind(kind);
                  storeButton.current?.focus(); // this button goes away
                }}
                {...(kind === 'changed' && { 'aria-keyshortcuts': 'A' })}
              >
                {text.acceptAll[kind](formatCount(count))}
              </Button>
            )
          );
        })}
        <Button size="small" aria-keyshortcuts="B" onClick={() => void back()}>
          {text.giveBack}
        </Button>
        <Button
          ref={storeButton}
          size="small"
          type="primary"
          aria-keyshortcuts="Control+Enter"
          onClick={store}
        >
          {accepted === 0 ? text.storeNothing : text.store(formatCount(accepted))}
        </Button>
      </div>
      <FileNotes form={form} />
      {letter !== null && (
        <div className="return-letter">
          <label htmlFor="return-letter">{text.letter}</label>
          <Input.TextArea id="return-letter" readOnly rows={5} value={letter} />
          <div className="edit-actions">
            <Button
              type="primary"
              size="small"
              onClick={() => void copyText(letter).then((done) => done && tellDone(text.copied))}
            >
              {text.copy}
            </Button>
            <Button size="small" onClick={() => setLetter(null)}>
              {ui.action.close}
            </Button>
          </div>
        </div>
      )}
      {items.length > 0 ? (
        <CellTable unit={form.unit} items={items} decisions={decisions} onDecide={decide} />
      ) : (
        <p className="return-same">{text.same}</p>
      )}
    </section>
  );
}

import { Button } from 'antd';
import type { FormValue } from '../../../shared/domain/collection/form.ts';
import {
  cellDoubtText,
  cellProblemText,
  fieldNameText,
  collectionText as text,
  ui,
} from '../../../shared/text.ts';
import { CellEditor } from './CellEditor.tsx';
import type { Decision, ReviewItem } from './decisions.ts';
import { fieldValueText } from './fieldValueText.ts';

interface CellLineProps {
  item: ReviewItem;
  decision: Decision | undefined;
  active: boolean;
  editing: boolean;
  onFocus: () => void;
  onDecide: (kind: Decision['kind']) => void;
  onEdit: () => void;
  /** Told the value typed; undefined when it was given up. */
  onTyped: (value: FormValue | undefined) => void;
}

const isDoubt = (name: string): name is keyof typeof cellDoubtText => Object.hasOwn(cellDoubtText, name);
const isProblem = (name: string): name is keyof typeof cellProblemText =>
  Object.hasOwn(cellProblemText, name);

/** Why a cell needs a look, in words. */
function reasonsOf({ cell }: ReviewItem): string {
  const reasons = cell.doubts.flatMap((doubt) => (isDoubt(doubt) ? cellDoubtText[doubt] : []));
  if (cell.problem && isProblem(cell.problem)) reasons.unshift(cellProblemText[cell.problem]);
  if (cell.state === 'conflict') reasons.unshift(text.conflictHint(fieldValueText(cell.field, cell.base)));
  return reasons.join('; ');
}

/** A cell of the review: what the register has, what the unit wrote, why it needs a look, what was decided. */
export function CellLine(props: CellLineProps) {
  const { item, decision, active, editing, onFocus, onDecide, onEdit, onTyped } = props;
  const { row, cell, first } = item;
  const name = `${row.code}, ${fieldNameText[cell.field]}`;
  const value = decision?.edited ? decision.value : cell.value;
  const reasons = reasonsOf(item);
  return (
    <tr
      data-row-key={item.key}
      tabIndex={active ? 0 : -1}
      className={`cell-${decision?.kind ?? 'open'}${first ? ' cell-first' : ''}`}
      onFocus={(event) => {
        if (event.target === event.currentTarget) onFocus();
      }}
    >
      <td className="cell-task">
        {first && (
          <span title={row.text}>
            <strong>{row.code}</strong> {row.text}
          </span>
        )}
      </td>
      <td>
        {fieldNameText[cell.field]}
        <span className="cell-address">{cell.address}</span>
      </td>
      <td className="cell-value">
        <span title={fieldValueText(cell.field, cell.now)}>{fieldValueText(cell.field, cell.now)}</span>
      </td>
      <td className="cell-value">
        {editing ? (
          <CellEditor field={cell.field} name={name} value={value} onDone={onTyped} />
        ) : cell.state === 'error' && !decision?.edited ? (
          <span className="cell-written" title={cell.written}>
            “{cell.written}”
          </span>
        ) : (
          <span title={fieldValueText(cell.field, value)}>
            {fieldValueText(cell.field, value)}
            {decision?.edited && <span className="cell-address">{text.edited}</span>}
          </span>
        )}
      </td>
      <td>
        <span className={`state-${cell.state}`}>{text.cellState[cell.state]}</span>
        {reasons && (
          <span className="cell-reasons" title={reasons}>
            {reasons}
          </span>
        )}
      </td>
      <td>
        <span className="cell-buttons">
          <Button
            size="small"
            type={decision?.kind === 'accept' ? 'primary' : 'default'}
            aria-pressed={decision?.kind === 'accept'}
            aria-label={text.acceptOf(name)}
            disabled={cell.state === 'error' && !decision?.edited}
            onClick={() => onDecide('accept')}
          >
            {text.accept}
          </Button>
          <Button
            size="small"
            type={decision?.kind === 'keep' ? 'primary' : 'default'}
            aria-pressed={decision?.kind === 'keep'}
            aria-label={text.keepOf(name)}
            onClick={() => onDecide('keep')}
          >
            {text.keep}
          </Button>
          <Button size="small" aria-label={text.editOf(name)} onClick={onEdit}>
            {ui.action.edit}
          </Button>
        </span>
      </td>
    </tr>
  );
}

import type { ComponentProps } from 'react';
import { useIsActive } from './activeRow.ts';
import { useIsSelected } from './selection/SelectCell.tsx';

type TaskTableRowProps = ComponentProps<'tr'> & {
  'data-row-key'?: string;
  'data-task'?: string;
  'data-open'?: boolean;
};

/** A row of the list's grid: one row at a time takes the focus, the keys move it; any number of rows may be chosen. */
export function TaskTableRow({ className, 'data-open': open, ...props }: TaskTableRowProps) {
  const { 'data-row-key': key = '', 'data-task': task } = props;
  const active = useIsActive(key);
  const selected = useIsSelected(task ?? '');
  const classes = [className, active && 'row-active', open && 'row-open', selected && 'row-selected'];
  return (
    <tr
      {...props}
      className={classes.filter(Boolean).join(' ')}
      tabIndex={active ? 0 : -1}
      aria-selected={task === undefined ? undefined : selected}
      aria-current={open ? 'true' : undefined}
    />
  );
}

import type { ComponentProps } from 'react';
import { useIsActive } from './activeRow.ts';
import { useIsSelected } from './selection/SelectCell.tsx';

type TaskTableRowProps = ComponentProps<'tr'> & { 'data-row-key'?: string; 'data-open'?: boolean };

/** A row of the list's grid: one row at a time takes the focus, the keys move it; any number of rows may be chosen. */
export function TaskTableRow({ className, 'data-open': open, ...props }: TaskTableRowProps) {
  const id = props['data-row-key'] ?? '';
  const active = useIsActive(id);
  const selected = useIsSelected(id);
  const classes = [className, active && 'row-active', open && 'row-open', selected && 'row-selected'];
  return (
    <tr
      {...props}
      className={classes.filter(Boolean).join(' ')}
      tabIndex={active ? 0 : -1}
      aria-selected={selected}
      aria-current={open ? 'true' : undefined}
    />
  );
}

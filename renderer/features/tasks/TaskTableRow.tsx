import type { ComponentProps } from 'react';
import { useIsActive } from './activeRow.ts';

type TaskTableRowProps = ComponentProps<'tr'> & { 'data-row-key'?: string; 'data-open'?: boolean };

/** A row of the list's grid: one row at a time takes the focus, the keys move it. */
export function TaskTableRow({ className, 'data-open': open, ...props }: TaskTableRowProps) {
  const active = useIsActive(props['data-row-key'] ?? '');
  const classes = [className, active && 'row-active', open && 'row-open'].filter(Boolean).join(' ');
  return <tr {...props} className={classes} tabIndex={active ? 0 : -1} aria-selected={open ?? false} />;
}

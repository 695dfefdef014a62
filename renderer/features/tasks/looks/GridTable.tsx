import type { ComponentProps } from 'react';

// biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells take the focus and are moved through by keys
export const GridTable = (props: ComponentProps<'table'>) => <table {...props} role="grid" />;

/** A cell of such a table; the keys belong to the table, a click does what Enter does. */
export const GridCell = ({ tabIndex = -1, ...props }: ComponentProps<'td'>) => (
  // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: see there
  <td {...props} tabIndex={tabIndex} role="gridcell" />
);

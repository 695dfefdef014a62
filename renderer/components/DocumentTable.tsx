import { memo } from 'react';
import type { Block } from '../../shared/extraction/block.ts';
import { ui } from '../../shared/text.ts';
import type { DocumentMark } from '../lib/documentMarks.ts';
import { BlockText } from './BlockText.tsx';

interface DocumentTableProps {
  rows: readonly Block[];
  marksOf: (block: number) => readonly DocumentMark[];
  /** The outlined item, or null when it does not stand in this table. */
  active: string | null;
}

/** Rows of one table with its column headings. A wide one scrolls by itself, so it can be reached by keyboard. */
export const DocumentTable = memo(function DocumentTable({ rows, marksOf, active }: DocumentTableProps) {
  const headings = rows[0]?.cells.map(({ heading }) => heading) ?? [];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus to be scrolled by keys
    <section className="block-table" tabIndex={0} aria-label={ui.review.table((rows[0]?.table ?? 0) + 1)}>
      <table>
        {headings.some(Boolean) && (
          <thead>
            <tr>
              {rows[0]?.cells.map((cell) => (
                <th key={cell.from} scope="col">
                  {cell.heading}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row) => (
            <tr key={row.no} data-block={row.no}>
              {row.cells.map((cell) => (
                <td key={cell.from}>
                  <BlockText
                    block={row}
                    marks={marksOf(row.no)}
                    active={active}
                    from={cell.from}
                    to={cell.to}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
});

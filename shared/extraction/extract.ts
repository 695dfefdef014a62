import type { Day } from '../vietnamese/day.ts';
import type { Block } from './block.ts';
import type { DeadlineOptions } from './deadlines/findDeadlines.ts';
import type { Extraction } from './extraction.ts';
import { findIndicators } from './figures/findIndicators.ts';
import { findFindings } from './findings/findFindings.ts';
import { readAddressees } from './header/readAddressees.ts';
import { readHeader } from './header/readHeader.ts';
import { findObstacles } from './issues/findObstacles.ts';
import { openSentences } from './ledger/openSentences.ts';
import { overlookedBlocks } from './ledger/overlookedBlocks.ts';
import { readOutline } from './outline/readOutline.ts';
import { restoreMarkers, shiftSpans } from './outline/restoreMarkers.ts';
import { findReferences } from './references/findReferences.ts';
import { findModels } from './tables/findModels.ts';
import { findTargets, targetColumnsOf } from './tables/findTargets.ts';
import { readTables } from './tables/readTables.ts';
import { tableIndicators } from './tables/tableIndicators.ts';
import { findTasks } from './tasks/findTasks.ts';
import { taskColumnsOf } from './tasks/tableTasks.ts';
import { forget } from './text/remembered.ts';

export interface ExtractOptions extends DeadlineOptions {
  /** Day to reckon from in place of the document's own date. */
  on?: Day;
}

/**
 * Bóc tách văn bản: everything that a document's blocks hold, by rules alone, offline. Never throws; spans quote the
 * blocks exactly.
 */
export function extract(given: readonly Block[], options: ExtractOptions = {}): Extraction {
  forget();
  const { blocks, shifts } = restoreMarkers(given);
  const header = readHeader(blocks);
  const time = { ...options, on: options.on ?? header.date };
  const parts = readOutline(blocks);
  const tables = parts.flatMap(readTables);
  const found = findTasks({ parts, kind: header.kind, addressees: readAddressees(blocks), time });
  const tabled = new Set(
    tables
      .filter(({ headings }) => targetColumnsOf(headings) !== null || taskColumnsOf(headings) !== null)
      .flatMap(({ rows }) => rows.flatMap((row) => row.blocks.map(({ no }) => no))),
  );
  const prose = blocks.filter(({ no }) => !tabled.has(no));
  const extraction: Extraction = {
    header,
    tasks: found.tasks,
    references: findReferences(blocks, header.number),
    indicators: [...findIndicators(prose, found.workBlocks), ...tables.flatMap(tableIndicators)],
    models: findModels(blocks, tables),
    targets: findTargets(tables),
    obstacles: findObstacles(parts),
    findings: findFindings(blocks, parts, header),
    open: openSentences(blocks, found, overlookedBlocks(parts, header.kind, found.tasks.length > 0)),
  };
  return shiftSpans(extraction, shifts);
}

import type { HonestyFacts, HonestyFinding } from './finding.ts';

/** Đơn vị chủ trì không còn: of an open task; with what it is today, where that is known. */
export function leadGone({ status, leads }: HonestyFacts): HonestyFinding[] {
  if (status === 'done') return [];
  const gone = leads.filter(({ stands }) => !stands);
  const [first] = gone;
  if (!first) return [];
  const now = gone.flatMap((lead) => lead.now).join('; ');
  const unit = gone.map(({ name }) => name).join('; ');
  return [{ rule: 'lead-gone', facts: { unit, now }, until: null }];
}

/** Một việc ghi hai lần: the same words as an earlier task of the same directive. */
export const saidTwice = ({ twin }: HonestyFacts): HonestyFinding[] =>
  twin ? [{ rule: 'said-twice', facts: { twin }, until: null }] : [];

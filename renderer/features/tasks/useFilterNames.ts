import { useQuery } from '@tanstack/react-query';
import { directiveName } from '../../../shared/domain/directiveName.ts';
import type { FilterNames } from '../../../shared/filterWords.ts';
import { ui } from '../../../shared/text.ts';
import { directivesQuery, unitsQuery } from '../../lib/queries.ts';

/** Names of what a filter names by its key; what the directory does not know (any more) still is a condition. */
export function useFilterNames(): FilterNames {
  const units = useQuery(unitsQuery).data;
  const directives = useQuery(directivesQuery).data;
  return {
    unit(id) {
      const unit = units?.find((each) => each.id === id);
      if (unit) return unit.shortName || unit.name;
      return units ? ui.tasks.unknownUnit : '…';
    },
    directive(id) {
      const directive = directives?.find((each) => each.id === id);
      if (directive) return directiveName(directive) ?? ui.directives.noNumber;
      return directives ? ui.tasks.unknownDirective : '…';
    },
  };
}

import type { Dashboard, DashboardQuery } from '../../../shared/contract/dashboardContract.ts';
import type { DirectiveRef, UnitRef } from '../../../shared/contract/schemas.ts';
import { firstShown, twelveMonths } from '../../../shared/domain/dashboard.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { reckoning } from '../settings/reckoning.ts';

/** Tổng quan on today: the register's figures with the names of its units and directives. */
export function getDashboard(
  context: ServiceContext,
  { directives: told }: DashboardQuery = { directives: firstShown },
): Promise<Dashboard> {
  return context.store.read(async (repositories) => {
    const by = await reckoning(repositories, context);
    const { leads, directives, fields, trend, ...figures } = await repositories.tasks.dashboard(by);
    const units = new Map<string, UnitRef>(
      (await repositories.units.all()).map(({ id, name, shortName }) => [id, { id, name, shortName }]),
    );
    const worst = directives.slice(0, told);
    const ids = worst.flatMap(({ id }) => id || []);
    const known = new Map<string, DirectiveRef>(
      (await repositories.directives.refs(ids)).map((directive) => [directive.id, directive]),
    );
    return {
      on: by.on,
      ...figures,
      units: leads.map(({ id, counts }) => ({ unit: (id && units.get(id)) || null, counts })),
      directives: worst.map(({ id, counts }) => ({ directive: (id && known.get(id)) || null, counts })),
      directiveCount: directives.length,
      fields: fields.map(({ id, counts }) => ({ field: id, counts })),
      trend: twelveMonths(by.on).flatMap((month, at) => (trend[at] ? [{ ...month, ...trend[at] }] : [])),
    };
  });
}

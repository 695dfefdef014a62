import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { ui, unitKindText, unitText } from '../../../shared/text.ts';
import { EmptyPlace } from '../../components/EmptyPlace.tsx';
import { formatInstant } from '../../lib/formatInstant.ts';
import { removedUnitsQuery } from '../../lib/queries.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';
import { restoreUnit } from './unitActs.ts';

/** Units in the trash, each with the way back. `onRestored` gets the unit that came back. */
export function RemovedUnits({ onRestored }: { onRestored: (id: string) => void }) {
  const { data, error } = useQuery(removedUnitsQuery);
  async function restore(id: string) {
    if (await restoreUnit(id)) onRestored(id);
  }
  if (error) return <Alert type="error" role="alert" title={refusalSentence(error)} />;
  if (data?.length === 0)
    return <EmptyPlace title={unitText.removedEmpty} hint={unitText.removedEmptyHint} />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus to be scrolled by keys
    <section className="unit-table" tabIndex={0} aria-label={unitText.state.removed}>
      <table>
        <thead>
          <tr>
            <th scope="col">{ui.units.name}</th>
            <th scope="col">{ui.units.kind}</th>
            <th scope="col">{unitText.removedAt}</th>
            <th scope="col">{unitText.removedBy}</th>
            <th scope="col">
              <span className="visually-hidden">{unitText.restore}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {data?.map(({ id, name, kind, removedAt, author }) => (
            <tr key={id}>
              <td>{name}</td>
              <td>{unitKindText[kind]}</td>
              <td>{formatInstant(removedAt)}</td>
              <td>{author}</td>
              <td>
                <Button size="small" aria-label={unitText.restoreOf(name)} onClick={() => void restore(id)}>
                  {unitText.restore}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

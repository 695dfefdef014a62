import type { UnitChangeInput, UnitDetail, UnitEdit } from '../../../shared/contract/unitContract.ts';
import { ui, unitChangeText, unitText } from '../../../shared/text.ts';
import { appApi } from '../../lib/api.ts';
import { formatCount } from '../../lib/formatCount.ts';
import { tellDone, tellFailed } from '../../lib/notice.ts';
import { once } from '../../lib/once.ts';
import { queryClient, refreshAll, unitQuery } from '../../lib/queries.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';

/** Does an act and says what came of it; undefined where it was refused. */
async function act<T>(
  call: () => Promise<T>,
  done: (answer: T) => string,
  failed: (why: string) => string = (why) => why,
): Promise<T | undefined> {
  try {
    const answer = await call();
    tellDone(done(answer));
    return answer;
  } catch (error) {
    tellFailed(failed(refusalSentence(error)));
    return undefined;
  } finally {
    void refreshAll();
  }
}

/** Stores what was edited of a unit; true when it is stored. */
export async function saveUnit({ id, version, name }: UnitDetail, edit: UnitEdit): Promise<boolean> {
  const saved = await act(
    () => appApi.units.update({ id, version, edit }),
    (unit) => unitText.saved(unit.name),
    (why) => unitText.notSaved(name, why),
  );
  if (saved) queryClient.setQueryData(unitQuery(id).queryKey, saved);
  return saved !== undefined;
}

export const addUnit = (input: Parameters<typeof appApi.units.create>[0]) =>
  act(
    () => appApi.units.create(input),
    ({ name }) => unitText.added(name),
  );

/** Writes a change of the structure down; answers the unit that stands afterwards. */
export const recordChange = (input: UnitChangeInput) =>
  act(
    () => appApi.units.recordChange(input),
    () => unitText.recorded(unitChangeText[input.kind]),
  );

export const removeChange = (id: string) =>
  once(`remove ${id}`, () =>
    act(
      () => appApi.units.removeChange({ id }),
      () => unitText.changeRemoved,
    ),
  );

export const removeUnit = ({ id, name }: { id: string; name: string }) =>
  once(`remove ${id}`, () =>
    act(
      () => appApi.units.remove({ id }),
      () => unitText.removed(name),
    ),
  );

export const restoreUnit = (id: string) =>
  act(
    () => appApi.units.restore({ id }),
    ({ name }) => unitText.restored(name),
  );

export const loadPreset = () =>
  once('load preset', () =>
    act(
      () => appApi.units.loadPreset(),
      ({ added, changes }) => unitText.presetDone(formatCount(added), formatCount(changes)),
    ),
  );

export const importUnits = (file: File, confirm: boolean) =>
  act(
    () => appApi.units.importWorkbook({ file, confirm }),
    ({ stored, added, changed }) =>
      stored ? unitText.import.stored(formatCount(added.length + changed.length)) : ui.import.done,
  );

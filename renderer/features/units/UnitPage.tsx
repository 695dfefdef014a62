import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useSearch } from 'wouter';
import type { UnitImport } from '../../../shared/contract/unitContract.ts';
import { ui, unitText } from '../../../shared/text.ts';
import { EmptyPlace } from '../../components/EmptyPlace.tsx';
import { chooseFile } from '../../lib/chooseFile.ts';
import { formatCount } from '../../lib/formatCount.ts';
import { isKeyOfList } from '../../lib/isKeyOfList.ts';
import { isPopupOpen } from '../../lib/isPopupOpen.ts';
import { isTyping } from '../../lib/isTyping.ts';
import { unitsQuery } from '../../lib/queries.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';
import { newUnit, parseUnitView, standardUnitView, type UnitView, unitViewPath } from '../../lib/unitView.ts';
import { useAddressView } from '../../lib/useAddressView.ts';
import { useKeyDown } from '../../lib/useKeyDown.ts';
import { exportUnits } from './exportUnits.ts';
import { ImportPanel } from './ImportPanel.tsx';
import { NewUnitPanel } from './NewUnitPanel.tsx';
import { RemovedUnits } from './RemovedUnits.tsx';
import { shownUnits } from './shownUnits.ts';
import { UnitDetailPanel } from './UnitDetailPanel.tsx';
import { UnitFilterBar } from './UnitFilterBar.tsx';
import { UnitTable } from './UnitTable.tsx';
import { importUnits, loadPreset, removeUnit } from './unitActs.ts';
import './units.css';

const focusList = () => document.querySelector<HTMLElement>('.unit-table tr[tabindex="0"]')?.focus();

/** The directory of units: list by kind, one unit open beside it; its view is the address. */
export function UnitPage() {
  const { data, error } = useQuery(unitsQuery);
  const [view, setAddress] = useAddressView(useSearch(), parseUnitView, unitViewPath);
  const [edit, setEdit] = useState({ id: '', count: 0 });
  const [recording, setRecording] = useState(false);
  const [workbook, setWorkbook] = useState<{ file: File; found: UnitImport } | null>(null);
  const { units, counts, total } = shownUnits(data ?? [], view);
  const { open, state } = view;
  const removed = state === 'removed';

  function setView(next: Partial<UnitView>, replace = false) {
    if ('open' in next) setRecording(false);
    setAddress(next, replace);
  }
  const show = (id: string) => {
    setWorkbook(null);
    setView({ open: id }, open !== null);
  };
  const close = () => {
    setWorkbook(null);
    if (open) setView({ open: null });
  };
  const editNames = (id: string) => {
    show(id);
    setEdit(({ count }) => ({ id, count: count + 1 }));
  };
  async function remove(unit: { id: string; name: string }) {
    if ((await removeUnit(unit)) && open === unit.id) setView({ open: null }, true);
  }
  async function readWorkbook() {
    const file = await chooseFile('.xlsx');
    const found = file && (await importUnits(file, false));
    if (!file || !found) return;
    if (open) setView({ open: null });
    setWorkbook({ file, found });
  }

  useKeyDown((event) => {
    if (event.key === 'Escape' && (open || workbook) && !isPopupOpen()) {
      event.preventDefault();
      close();
      return;
    }
    if (isTyping(event.target) || event.ctrlKey || event.altKey || event.metaKey) return;
    const key = event.key.toLowerCase();
    if (key === '/') document.getElementById('unit-search')?.focus();
    else if (key === 'n') show(newUnit);
    else if (event.key === 'F2' && open && open !== newUnit) editNames(open);
    else if (key === 't' && open && open !== newUnit) setRecording(true);
    else if (isKeyOfList(event)) focusList();
    else return;
    event.preventDefault();
  });

  const presetButton = (
    <Button type={data?.length === 0 ? 'primary' : 'default'} onClick={() => void loadPreset()}>
      {unitText.preset}
    </Button>
  );
  return (
    <div className={open || workbook ? 'unit-page unit-page-open' : 'unit-page'}>
      <section className="list-page" aria-labelledby="units-title">
        <div className="list-head">
          <h1 id="units-title">{ui.units.title}</h1>
          <Button aria-keyshortcuts="N" onClick={() => show(newUnit)}>
            {unitText.add}
          </Button>
          <Dropdown
            trigger={['click']}
            menu={{
              items: [
                { key: 'export', label: unitText.exportDirectory, onClick: () => void exportUnits() },
                { key: 'import', label: unitText.importDirectory, onClick: () => void readWorkbook() },
              ],
            }}
          >
            <Button aria-haspopup="menu">{unitText.excel} ▾</Button>
          </Dropdown>
          {data && data.length > 0 && presetButton}
        </div>
        {error && <Alert type="error" role="alert" title={refusalSentence(error)} />}
        {data && (data.length > 0 || removed) && (
          <UnitFilterBar view={view} counts={counts} total={total} onView={setView} onDown={focusList} />
        )}
        {removed ? (
          <RemovedUnits onRestored={(id) => setView({ state: 'standing', open: id })} />
        ) : data?.length === 0 ? (
          <EmptyPlace title={ui.units.empty} hint={unitText.emptyHint}>
            <div className="empty-actions">
              {presetButton}
              <Button onClick={() => void readWorkbook()}>{unitText.importDirectory}</Button>
            </div>
          </EmptyPlace>
        ) : (
          data &&
          (units.length === 0 ? (
            <EmptyPlace title={unitText.none} hint={unitText.noneHint}>
              <Button onClick={() => setView({ ...standardUnitView, open })}>{ui.tasks.clearFilter}</Button>
            </EmptyPlace>
          ) : (
            <UnitTable
              units={units}
              open={open}
              narrow={open !== null || workbook !== null}
              onOpen={show}
              onEdit={editNames}
              onRemove={(unit) => void remove(unit)}
            />
          ))
        )}
        {data && data.length > 0 && !removed && (
          <p className="unit-foot">{unitText.shown(formatCount(units.length), formatCount(data.length))}</p>
        )}
      </section>
      {workbook && <ImportPanel {...workbook} onClose={() => setWorkbook(null)} />}
      {!workbook && open === newUnit && <NewUnitPanel onDone={show} onClose={close} />}
      {!workbook && open && open !== newUnit && (
        <UnitDetailPanel
          key={open}
          id={open}
          edit={edit.id === open ? edit.count : 0}
          onEditing={() => setEdit(({ count }) => ({ id: '', count }))}
          recording={recording}
          onRecording={setRecording}
          pathOf={(id) => unitViewPath({ ...view, open: id })}
          onOpen={show}
          onRemove={(unit) => void remove(unit)}
          onClose={close}
        />
      )}
    </div>
  );
}

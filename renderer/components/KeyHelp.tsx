import { Modal } from 'antd';
import {
  appendixText,
  basisText,
  clearText,
  collectionText,
  dashboardText,
  entryText,
  evidenceText,
  extensionText,
  honestyText,
  listText,
  lookText,
  newTaskText,
  occurrencesText,
  paperText,
  passageText,
  progressText,
  selectionText,
  todayText,
  trashText,
  ui,
  unitText,
} from '../../shared/text.ts';
import { useFocusReturn } from '../lib/useFocusBack.ts';

const { keys } = ui;
const groups: { title: string; keys: [string, string][] }[] = [
  {
    title: keys.everywhere,
    keys: [
      ['Ctrl+K', keys.palette],
      ['Ctrl+Z', keys.undo],
      ['Ctrl+Y', keys.redo],
      ['Ctrl+Shift+Z', keys.redo],
      ['?', keys.help],
    ],
  },
  {
    title: keys.list,
    keys: [
      ['↑ ↓', keys.move],
      ['PgUp PgDn', keys.page],
      ['Home End', keys.ends],
      ['Enter', keys.openTask],
      ['Esc', keys.closeTask],
      ['Space', selectionText.keys.toggle],
      ['Shift+↑ ↓', selectionText.keys.range],
      ['Ctrl+A', selectionText.keys.all],
      ['Shift+F10', selectionText.keys.acts],
      ['Esc', selectionText.keys.none],
      ['/', keys.search],
      ['L', listText.keys.filters],
      ['C', listText.keys.columns],
      ['W', listText.keys.save],
      ['X', listText.export.command],
      ['Shift+Enter', listText.keys.sortMore],
      ['Alt+← →', listText.keys.moveColumn],
      ['← →', listText.keys.fold],
      ['Ctrl+P', paperText.key],
      ['F2', keys.editResult],
      ['P', progressText.keys.add],
      ['M', evidenceText.keys.add],
      ['N', newTaskText.keys.add],
      ['Delete', trashText.keys.remove],
      ['G', extensionText.key],
      ['K', occurrencesText.key],
      ['D', clearText.keys.time],
    ],
  },
  {
    title: todayText.keys.title,
    keys: [
      ['X', todayText.keys.mark],
      ['Shift+X', todayText.keys.markAll],
      ['Enter', todayText.keys.open],
    ],
  },
  {
    title: collectionText.keys.title,
    keys: [
      ['L', collectionText.keys.make],
      ['N', collectionText.keys.receive],
      ['C', collectionText.keys.late],
      ['D', collectionText.keys.letters],
      ['Enter', collectionText.keys.accept],
      ['Delete', collectionText.keys.keep],
      ['E', collectionText.keys.edit],
      ['A', collectionText.keys.all],
      ['[ ]', collectionText.keys.file],
      ['B', collectionText.keys.back],
      ['Ctrl+Enter', collectionText.keys.store],
    ],
  },
  {
    title: lookText.keys.calendar,
    keys: [
      ['Alt+1 … 4', lookText.keys.looks],
      ['← → ↑ ↓', lookText.keys.day],
      ['PgUp PgDn', lookText.keys.month],
      ['Home End', lookText.keys.week],
      ['Enter', lookText.keys.openDay],
    ],
  },
  {
    title: lookText.keys.board,
    keys: [
      ['← → ↑ ↓', lookText.keys.card],
      ['Ctrl+← →', lookText.keys.moveCard],
      ['Enter', lookText.keys.openCard],
    ],
  },
  {
    title: lookText.keys.timeline,
    keys: [
      ['← → ↑ ↓', lookText.keys.cell],
      ['Enter', lookText.keys.openCell],
    ],
  },
  {
    title: unitText.keys.title,
    keys: [
      ['N', unitText.keys.add],
      ['F2', unitText.keys.edit],
      ['T', unitText.keys.change],
      ['Delete', unitText.keys.remove],
    ],
  },
  {
    title: clearText.keys.title,
    keys: [
      ['1 … 6', clearText.keys.fix],
      ['D', clearText.keys.time],
      ['Enter', clearText.keys.save],
    ],
  },
  {
    title: honestyText.keys.title,
    keys: [
      ['Enter', honestyText.keys.open],
      ['S', honestyText.keys.fix],
      ['B', honestyText.keys.leave],
    ],
  },
  {
    title: trashText.keys.title,
    keys: [
      ['Space', trashText.keys.select],
      ['Enter', trashText.keys.restore],
      ['Delete', trashText.keys.purge],
    ],
  },
  {
    title: entryText.keys.title,
    keys: [
      ['Enter', entryText.keys.keep],
      ['↑', entryText.keys.last],
      ['Esc', entryText.keys.clear],
    ],
  },
  {
    title: appendixText.title,
    keys: [
      ['X', appendixText.keys.export],
      ['Ctrl+P', appendixText.keys.print],
      ['E', appendixText.keys.edit],
      ['Alt+↑ Alt+↓', appendixText.keys.move],
      ['Ctrl+S', appendixText.keys.save],
    ],
  },
  {
    title: dashboardText.keys.title,
    keys: [
      ['← ↑ ↓ →', dashboardText.keys.move],
      ['Enter', dashboardText.keys.open],
    ],
  },
  {
    title: keys.review,
    keys: [
      ['↑ ↓', keys.moveProposal],
      ['Enter', keys.accept],
      ['Delete', keys.refuse],
      ['E', keys.editText],
      ['D', keys.deadline],
      ['U', keys.units],
      ['M', keys.merge],
      ['G', basisText.key],
      ['S', keys.split],
      ['N', passageText.keys.toTask],
      ['F6', passageText.keys.text],
      ['↑ ↓', passageText.keys.sentence],
      ['Shift+↑ ↓', passageText.keys.more],
      ['← →', passageText.keys.start],
      ['Shift+← →', passageText.keys.end],
      ['Enter', passageText.keys.open],
      ['Ctrl+Enter', keys.confirm],
      ['Ctrl+Z', keys.undoReview],
      ['Ctrl+Y', keys.redoReview],
    ],
  },
];

/** All keys, by screen. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  useFocusReturn();
  return (
    <Modal open title={keys.title} footer={null} onCancel={onClose} width={1060} style={{ top: 24 }}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus to be scrolled by keys */}
      <section className="key-help" tabIndex={0} aria-label={keys.title}>
        <div className="key-groups">
          {groups.map((group) => (
            <section key={group.title}>
              <h2>{group.title}</h2>
              <dl>
                {group.keys.map(([key, meaning]) => (
                  <div key={key}>
                    <dt>
                      <kbd className="key-hint">{key}</kbd>
                    </dt>
                    <dd>{meaning}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </section>
    </Modal>
  );
}

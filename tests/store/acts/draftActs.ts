import fc from 'fast-check';
import { confirmDraft } from '../../../electron/services/drafts/confirmDraft.ts';
import { getDraft, listDrafts } from '../../../electron/services/drafts/getDraft.ts';
import { discardDraft, saveDraft } from '../../../electron/services/drafts/saveDraft.ts';
import { loadSample } from '../../../electron/services/sample/loadSample.ts';
import { directiveWith, draftOf, importAll, items } from '../registerWith.ts';
import { type Act, unlessRefused } from './act.ts';

const allItems = [
  ...items,
  'Sở Tài chính trình phương án kinh phí trong vòng 10 ngày làm việc kể từ ngày ký.',
  'Sở Y tế báo cáo kết quả định kỳ hằng tháng, trước ngày 15.',
];

/** A plan with some of the items; it may say that it takes the place of the other one. */
const plan = fc
  .record({
    number: fc.constantFrom('31/KH-UBND', '32/KH-UBND'),
    chosen: fc.subarray(allItems, { minLength: 1 }),
    day: fc.constantFrom('30/01/2026', '15/02/2026'),
    replaces: fc.boolean(),
  })
  .map(({ number, chosen, day, replaces }) => {
    const text = directiveWith(
      chosen.map((item) => item.replace('30/01/2026', day)),
      number,
    );
    const other = number === '31/KH-UBND' ? '32/KH-UBND' : '31/KH-UBND';
    const closing = `Kế hoạch này thay thế Kế hoạch số ${other}.`;
    return replaces ? text.replace('Nơi nhận:', `${closing}\n\nNơi nhận:`) : text;
  });

/** Read, and left in the review. */
export const read: fc.Arbitrary<Act> = plan.map((text) => (context) => draftOf(context, text));

/** Read, and everything of it stored. */
export const store: fc.Arbitrary<Act> = plan.map((text) => (context) => importAll(context, text));

export const decide: fc.Arbitrary<Act> = fc
  .record({ refused: fc.nat(3), confirm: fc.boolean() })
  .map(({ refused, confirm }) => async (context) => {
    const [draft] = await listDrafts(context);
    if (!draft) return;
    const { header, tasks } = await getDraft(context, draft.id);
    const decided = tasks.map((task, at) => ({
      ...task,
      decision: at === refused ? ('refused' as const) : ('accepted' as const),
    }));
    await saveDraft(context, { id: draft.id, header, tasks: decided });
    if (confirm) await confirmDraft(context, draft.id);
  });

export const discard: fc.Arbitrary<Act> = fc.constant(async (context) => {
  const [draft] = await listDrafts(context);
  if (draft) await discardDraft(context, draft.id);
});

export const sample: fc.Arbitrary<Act> = fc.constant(async (context) => {
  await unlessRefused(loadSample(context)); // something is stored already
});

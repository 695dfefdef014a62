import { queryOptions } from '@tanstack/react-query';
import { collectionText as text, ui } from '../../../shared/text.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import { appApi, shellApi } from '../../lib/api.ts';
import { formatCount } from '../../lib/formatCount.ts';
import { tellDone, tellFailed } from '../../lib/notice.ts';
import { once } from '../../lib/once.ts';
import { refreshAll } from '../../lib/queries.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';
import { saveByBrowser } from '../../lib/saveByBrowser.ts';
import { takeFile } from '../../lib/takeFile.ts';
import { startWork } from '../../lib/work.ts';
import { handedOver, itemsOf } from './decisions.ts';
import { changeReturn, nextKey, type Returned, returns } from './returns.ts';

export const boardQuery = (periodId: string) =>
  queryOptions({
    queryKey: ['collection', periodId],
    queryFn: () => appApi.collection.board({ periodId }),
  });

/** Writes the forms of a period, telling how far it is; answers whether they are there. */
export async function makeForms(
  period: { id: string; name: string },
  unitIds: readonly string[],
  dueOn: Day | null,
): Promise<boolean> {
  const shell = shellApi;
  const target = shell ? await shell.chooseFolder() : null;
  if (shell && !target) return false;
  const abort = new AbortController();
  const work = startWork(text.makeTitle(period.name), {
    share: 0,
    stop: () => {
      work.change({ line: ui.import.stopping, stop: null });
      abort.abort();
    },
  });
  try {
    const input = { periodId: period.id, unitIds: [...unitIds], dueOn, folder: target?.path ?? null };
    let answer: string | null = null;
    for await (const event of await appApi.collection.make(input, { signal: abort.signal })) {
      if (event.step === 'making')
        work.change({
          line: text.making(event.done + 1, event.all, event.file),
          share: event.done / event.all,
        });
      else {
        if (event.archive) await takeFile(event.archive);
        answer = text.made(formatCount(event.made.units), formatCount(event.made.tasks), event.made.folder);
      }
    }
    if (answer === null) throw new Error('forms ended without an outcome');
    const show = target &&
      shell && { label: ui.action.showFolder, run: () => void shell.showInFolder(target) };
    work.change({ state: 'done', line: answer, stop: null, actions: show ? [show] : [] });
    tellDone(answer);
    return true;
  } catch (error) {
    const { aborted } = abort.signal;
    work.change({
      state: aborted ? 'done' : 'failed',
      line: aborted ? text.stopped : refusalSentence(error),
      stop: null,
    });
    return false;
  } finally {
    await refreshAll();
  }
}

async function readOne(periodId: string, file: File): Promise<Returned> {
  const known = { key: nextKey(), periodId, file, decisions: new Map(), stored: null };
  try {
    return { ...known, form: await appApi.collection.read({ periodId, file }), refused: null };
  } catch (error) {
    return { ...known, form: null, refused: refusalSentence(error) };
  }
}

const isWorkbook = ({ name }: File) => /\.(?:xlsx|xlsm|xls|xlsb|ods)$/iu.test(name) && !name.startsWith('~$');

/** Reads files that came back, one after another; a file of the same name takes the place of the one before. */
export async function receive(periodId: string, files: readonly File[]): Promise<boolean> {
  const wanted = files.length > 1 ? files.filter(isWorkbook) : [...files];
  if (wanted.length === 0) return false;
  let stopped = false;
  const work = startWork(text.reading, {
    share: 0,
    stop: () => {
      stopped = true;
    },
  });
  let refused = 0;
  for (const [at, file] of wanted.entries()) {
    if (stopped) break;
    work.change({ line: text.readingLine(at + 1, wanted.length, file.name), share: at / wanted.length });
    const read = await readOne(periodId, file);
    if (read.refused) refused += 1;
    returns.set((all) => [
      ...all.filter((each) => each.file.name !== file.name || each.periodId !== periodId),
      read,
    ]);
  }
  const line = text.readDone(formatCount(wanted.length), refused);
  work.change({ state: 'done', line, stop: null });
  tellDone(line);
  return true;
}

/** Takes over what was decided of these files: one operation. Each is then read anew. */
export const storeReturns = (files: readonly Returned[]): Promise<boolean> =>
  once(`returns ${files.map(({ key }) => key).join(' ')}`, () => accept(files));

async function accept(files: readonly Returned[]): Promise<boolean> {
  const [first] = files;
  const read = files.flatMap((each) => (each.form ? { ...each, form: each.form } : []));
  if (!first || read.length === 0) return false;
  try {
    const outcome = await appApi.collection.accept({
      periodId: first.periodId,
      forms: read.map(({ file, form, decisions }) => ({
        file,
        decisions: handedOver(itemsOf(form), decisions),
      })),
    });
    for (const { key, periodId, file } of read) {
      const { form, refused } = await readOne(periodId, file);
      changeReturn(key, { form, refused, decisions: new Map(), stored: outcome });
    }
    // told last: whoever takes it back at once finds the page knowing what there is to take back
    await refreshAll();
    tellDone(
      text.storedNotice(formatCount(outcome.cells), formatCount(outcome.tasks), formatCount(outcome.open)),
    );
    return true;
  } catch (error) {
    tellFailed(refusalSentence(error));
    await refreshAll();
    return false;
  }
}

/** After an undo or another change of the register what is being reviewed is held against it anew; decisions stay. */
export async function readAgain(files: readonly Returned[]): Promise<void> {
  for (const { key, periodId, file } of files) {
    const { form, refused } = await readOne(periodId, file);
    // taken back meanwhile: nothing of it is stored any more
    changeReturn(key, { form, refused, ...(form?.knownOn === null && { stored: null }) });
  }
}

/** Hands the unit's workbook with its errors marked over; answers the text to send with it. */
export async function giveBack({ periodId, file }: Returned): Promise<string | null> {
  try {
    const answer = await appApi.collection.returnToUnit({ periodId, file });
    saveByBrowser(answer.file, answer.file.name);
    tellDone(text.gaveBack(formatCount(answer.marked), answer.file.name));
    await refreshAll();
    return answer.text;
  } catch (error) {
    tellFailed(refusalSentence(error));
    return null;
  }
}

export async function copyText(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false; // not allowed here: the text stands on the screen to be copied by hand
  }
}

/** The units that have not answered, as a workbook and as a text on the clipboard. */
export async function saveLateList(periodId: string): Promise<void> {
  try {
    const answer = await appApi.collection.lateList({ periodId });
    if (answer.units === 0) {
      tellDone(text.lateNone);
      return;
    }
    saveByBrowser(answer.file, answer.file.name);
    await copyText(answer.text);
    tellDone(text.lateDone(formatCount(answer.units)));
  } catch (error) {
    tellFailed(refusalSentence(error));
  }
}

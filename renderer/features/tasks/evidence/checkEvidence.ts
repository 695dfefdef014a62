import { evidenceText } from '../../../../shared/text.ts';
import { appApi } from '../../../lib/api.ts';
import { formatCount } from '../../../lib/formatCount.ts';
import { refusalSentence } from '../../../lib/refusalSentence.ts';
import { startWork } from '../../../lib/work.ts';

/** So many are named; the rest is counted. */
const named = 5;

/** Kiểm tra tệp minh chứng: looks at every file that the register names, and tells which cannot be given back as kept. */
export async function checkEvidence() {
  const work = startWork(evidenceText.check);
  work.change({ state: 'running', line: evidenceText.checking, actions: [] });
  try {
    const { files, faults } = await appApi.evidence.check();
    if (faults.length === 0) {
      const line = files === 0 ? evidenceText.noFiles : evidenceText.whole(formatCount(files));
      work.change({ state: 'done', line });
      return;
    }
    const list = faults
      .slice(0, named)
      .map(({ code, fileName, fault }) => `${code} ${fileName} (${evidenceText.faults[fault]})`);
    const more = faults.length - list.length;
    if (more > 0) list.push(evidenceText.andMore(formatCount(more)));
    const line = evidenceText.faulty(formatCount(faults.length), formatCount(files), list.join('; '));
    work.change({ state: 'failed', line });
  } catch (error) {
    work.change({ state: 'failed', line: refusalSentence(error) });
  }
}

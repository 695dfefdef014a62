import type { SettingName } from '../../../shared/domain/settings.ts';
import { ui } from '../../../shared/text.ts';
import { appApi } from '../../lib/api.ts';
import { tellDone, tellFailed } from '../../lib/notice.ts';
import { queryClient, refreshAll, settingsQuery } from '../../lib/queries.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';

/** Keeps a setting at once; answers null, or the sentence that says why it was refused. */
export async function saveSetting(name: SettingName, value: string): Promise<string | null> {
  try {
    queryClient.setQueryData(settingsQuery.queryKey, await appApi.settings.change({ name, value }));
    tellDone(ui.settings.saved(ui.settings.labels[name]));
    await refreshAll();
    return null;
  } catch (error) {
    const sentence = refusalSentence(error);
    tellFailed(sentence);
    return sentence;
  }
}

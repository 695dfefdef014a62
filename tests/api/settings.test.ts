import { expect, test } from 'vitest';
import { testApplication, transports } from './apiClients.ts';
import { directiveFile } from './directive.ts';

test.each(Object.keys(transports))(
  '%s: settings are kept, a wrong one is refused with its code',
  async (name) => {
    const api = await transports[name]?.(testApplication());
    if (!api) throw new Error('no client');
    expect(await api.settings.get()).toMatchObject({ soonDays: 7, author: '', account: 'thu ky' });
    expect(await api.settings.change({ name: 'soonDays', value: '9' })).toMatchObject({ soonDays: 9 });
    await expect(api.settings.change({ name: 'soonDays', value: 'bảy' })).rejects.toMatchObject({
      code: 'REFUSED',
      data: { code: 'SETTING_SOON_DAYS', found: 'bảy', limit: 60 },
    });
    expect(await api.settings.get()).toMatchObject({ soonDays: 9 });
  },
);

test.each(Object.keys(transports))('%s: the accuracy of what was confirmed arrives whole', async (name) => {
  const api = await transports[name]?.(testApplication());
  if (!api) throw new Error('no client');
  let id = '';
  for await (const event of await api.drafts.import({ file: directiveFile() }))
    if (event.step === 'done') id = event.draftId;
  const { header, tasks } = await api.drafts.get({ id });
  await api.drafts.save({ id, header, tasks: tasks.map((task) => ({ ...task, decision: 'accepted' })) });
  await api.drafts.confirm({ id });
  const steps: string[] = [];
  for await (const event of await api.accuracy.measure()) {
    steps.push(event.step);
    if (event.step === 'done')
      expect(event.report.now.tasks).toEqual({
        right: tasks.length,
        confirmed: tasks.length,
        proposed: tasks.length,
      });
  }
  expect(steps).toEqual(['measuring', 'done']);
});

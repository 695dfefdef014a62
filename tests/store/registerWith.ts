import { onTestFinished } from 'vitest';
import { confirmDraft } from '../../electron/services/drafts/confirmDraft.ts';
import { getDraft } from '../../electron/services/drafts/getDraft.ts';
import { storeDraft } from '../../electron/services/drafts/importDirective.ts';
import { proposeDirective, readFile } from '../../electron/services/drafts/proposeDirective.ts';
import { acceptAll } from '../../electron/services/drafts/saveDraft.ts';
import type { ServiceContext } from '../../electron/services/serviceContext.ts';
import { openDatabase } from '../../electron/store/openDatabase.ts';
import { storeOn } from '../../electron/store/openStore.ts';
import { testClock } from './temporaryStore.ts';

/** A register in memory on 21/01/2026, with the database under it for looking at rows. */
export function newRegister() {
  const sqlite = openDatabase(':memory:');
  const clock = testClock('2026-01-21');
  const store = storeOn(sqlite, { author: 'thu ky', clock });
  onTestFinished(() => store.close());
  return { sqlite, context: { store, clock } satisfies ServiceContext, clock };
}

/** An invented directive with these numbered items of work. */
export const directiveWith = (
  items: readonly string[],
  number = '31/KH-UBND',
  date = 'ngày 12 tháng 01',
): string =>
  `ỦY BAN NHÂN DÂN TỈNH LAM SƠN

Số: ${number}

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Lam Sơn, ${date} năm 2026

KẾ HOẠCH
Số hóa hồ sơ năm 2026

I. MỤC TIÊU

Hoàn thành số hóa hồ sơ của tỉnh.

II. NHIỆM VỤ TRỌNG TÂM

${items.map((item, at) => `${at + 1}. ${item}\n`).join('\n')}
Nơi nhận:
- Lưu: VT.

CHỦ TỊCH

Lê Văn Mẫu
`;

export const items = [
  'Sở Nội vụ chủ trì, phối hợp với Công an tỉnh rà soát dữ liệu cư trú của cán bộ, hoàn thành trước ngày 30/01/2026.',
  'Sở Khoa học và Công nghệ hướng dẫn các đơn vị dùng nền tảng số dùng chung, hoàn thành trong tháng 3/2026.',
  'Sở Y tế triển khai hồ sơ sức khỏe điện tử tại bệnh viện tỉnh.',
];

/** Reads a document's text and keeps its draft; answers the draft's key. */
export async function draftOf(
  context: ServiceContext,
  text: string,
  fileName = 'van-ban.txt',
): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  return storeDraft(context, await proposeDirective(context, await readFile({ bytes, fileName })));
}

/** The same, and everything it proposes accepted and confirmed. */
export async function importAll(context: ServiceContext, text: string, fileName = 'van-ban.txt') {
  const id = await draftOf(context, text, fileName);
  const draft = await getDraft(context, id);
  await acceptAll(context, id);
  return { draft, outcome: await confirmDraft(context, id) };
}

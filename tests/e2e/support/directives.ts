import type { Page } from '@playwright/test';
import './pageApi.ts';

/** An invented plan with these items of work; `closing`: what it says of other directives. */
export const planText = (
  number: string,
  items: readonly string[],
  closing = '',
): string => `ỦY BAN NHÂN DÂN TỈNH LAM SƠN

Số: ${number}

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Lam Sơn, ngày 12 tháng 01 năm 2026

KẾ HOẠCH
Làm sạch dữ liệu năm 2026

I. NHIỆM VỤ TRỌNG TÂM

${items.map((item, at) => `${at + 1}. ${item}\n`).join('\n')}
${closing && `${closing}\n`}
Nơi nhận:
- Lưu: VT.

CHỦ TỊCH

Lê Văn Mẫu
`;

/** Reads a text and stores everything that is proposed of it; without `confirm` it stays in the review. */
export const importText = (page: Page, text: string, confirm = true): Promise<string> =>
  page.evaluate(
    async ({ content, store }) => {
      let id = '';
      for await (const event of await window.appApi.drafts.import({ file: new File([content], 'kh.txt') }))
        if (event.step === 'done') id = event.draftId;
      if (!store) return id;
      const { header, tasks } = await window.appApi.drafts.get({ id });
      await window.appApi.drafts.save({
        id,
        header,
        tasks: tasks.map((task) => ({ ...task, decision: 'accepted' })),
      });
      await window.appApi.drafts.confirm({ id });
      return id;
    },
    { content: text, store: confirm },
  );

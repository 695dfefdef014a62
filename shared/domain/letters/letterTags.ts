import type { LetterKind } from './letter.ts';

/** Thẻ của mẫu công văn: what the braces of a template may name. */
export interface LetterTags {
  plain: readonly string[];
  /** Sections that repeat, with the tags that stand between `{#nhiem_vu}` and `{/nhiem_vu}`. */
  loops: Readonly<Record<string, readonly string[]>>;
  /** Sections shown only where there is something to say. */
  conditions: readonly string[];
  /** Without these a letter would not say to whom, about what. */
  needed: readonly string[];
}

const head = [
  'co_quan_chu_quan',
  'co_quan',
  'ten_co_quan',
  'so_ky_hieu',
  'dia_danh',
  'ngay_thang',
  'don_vi',
  'tinh_den',
  'han_bao_cao',
  'quyen_han',
  'chuc_vu',
  'nguoi_ky',
  'so_nhiem_vu',
] as const;
const conditions = ['co_han_bao_cao', 'co_quyen_han', 'co_chu_quan'] as const;
const recipients = ['dong'] as const;

/** Thẻ của từng loại mẫu. */
export const letterTags: Readonly<Record<LetterKind, LetterTags>> = {
  tasks: {
    plain: [...head, 'so_qua_han'],
    loops: { nhiem_vu: ['tt', 'noi_dung', 'van_ban', 'thoi_han', 'tinh_trang'], noi_nhan: recipients },
    conditions: [...conditions, 'co_qua_han'],
    needed: ['don_vi', 'so_ky_hieu', 'nhiem_vu', 'noi_dung', 'thoi_han'],
  },
  report: {
    plain: [
      ...head,
      'ten_ky',
      'tu_ngay',
      'den_ngay',
      'bieu',
      'ngay_gui_bieu',
      'han_gui',
      'so_ngay_tre',
      'so_lan_da_don_doc',
      'cong_van_truoc',
    ],
    loops: {
      nhiem_vu: ['tt', 'ma', 'noi_dung', 'van_ban', 'vai_tro', 'thoi_han'],
      noi_nhan: recipients,
    },
    conditions: [...conditions, 'co_han_gui', 'co_tre', 'co_da_don_doc'],
    needed: ['don_vi', 'so_ky_hieu', 'ten_ky', 'nhiem_vu', 'noi_dung'],
  },
};

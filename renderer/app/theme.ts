import type { ThemeConfig } from 'antd';

/** One accent, plenty of white, 1 px lines; colours that pass contrast; nothing moves. */
export const theme: ThemeConfig = {
  token: {
    fontFamily: "'Segoe UI', 'Liberation Sans', system-ui, sans-serif",
    fontSize: 14,
    fontSizeSM: 13,
    lineHeight: 20 / 14,
    borderRadius: 4,
    borderRadiusLG: 4,
    borderRadiusSM: 4,
    motion: false,
    colorPrimary: '#0958d9',
    colorPrimaryHover: '#003eb3',
    colorLink: '#0958d9',
    colorLinkHover: '#003eb3',
    colorError: '#cf1322',
    colorBorder: '#bfbfbf',
    colorBorderSecondary: '#d9d9d9',
    colorTextPlaceholder: '#6b6b6b',
    colorTextDescription: '#595959',
    colorTextTertiary: '#595959',
    colorTextDisabled: '#6b6b6b',
    controlOutlineWidth: 0,
  },
  components: {
    Table: { bodySortBg: 'transparent', headerSortActiveBg: '#f0f0f0', cellPaddingBlockSM: 6 },
  },
};

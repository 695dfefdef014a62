const popups =
  '.ant-select-dropdown:not(.ant-select-dropdown-hidden), .ant-picker-dropdown:not(.ant-picker-dropdown-hidden), .ant-dropdown:not(.ant-dropdown-hidden), [role=dialog]';

/** Whether a list, a calendar, a menu or a dialog is open: Escape then belongs to it. */
export const isPopupOpen = (): boolean => document.querySelector(popups) !== null;

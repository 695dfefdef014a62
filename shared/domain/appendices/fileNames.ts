import type { Day } from '../../vietnamese/day.ts';
import { romanNumeral } from '../../vietnamese/romanNumeral.ts';
import type { AppendixNumber } from './originalForms.ts';

/** A name that any system takes: plain letters, nothing that Windows keeps for itself. */
const plainName = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replace(/[^\w\s.,()-]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .slice(0, 80)
    .replace(/^[\s.]+|[\s.]+$/gu, '') || 'Phu luc';

/** A file name to propose: `Phu luc II - 2026-01-21.xlsx`, of a template by its name. */
export const appendixFileName = (choice: AppendixNumber | string, name: string, on: Day): string =>
  `${typeof choice === 'number' ? `Phu luc ${romanNumeral(choice)}` : plainName(name)} - ${on}.xlsx`;

/** Of several in one: `Phu luc - Thang 01-2026.xlsx`, without a period by the day. */
export const setFileName = (period: string | null, on: Day, extension: 'xlsx' | 'zip'): string =>
  `Phu luc - ${period ? plainName(period.replaceAll('/', '-')) : on}.${extension}`;

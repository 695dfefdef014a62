import { describe, expect, test } from 'vitest';
import { matchedUnit, matchUnits } from '../../electron/services/units/matchUnits.ts';
import type { StoredUnit } from '../../electron/store/repositories/unitRepository.ts';
import { shortUnitName, unitKindOf, unitNameKey } from '../../shared/domain/unitName.ts';

const unit = (name: string, shortName = name, ...aliases: string[]): StoredUnit => ({
  id: name,
  name,
  shortName,
  kind: 'department',
  aliases,
});
const directory = [
  unit('Sở Khoa học và Công nghệ', 'Sở KH&CN'),
  unit('Sở Văn hóa, Thể thao và Du lịch'),
  unit('Sở Nông nghiệp và Môi trường'),
  unit('Sở Công Thương'),
  unit('Công an tỉnh', 'CA tỉnh', 'Công an tỉnh Lam Sơn'),
  unit('Ủy ban nhân dân phường 1', 'UBND phường 1'),
  unit('Ủy ban nhân dân phường 11', 'UBND phường 11'),
  unit('Ủy ban nhân dân xã Hòa Bình'),
  unit('Ủy ban nhân dân xã Hòa Bình Đông'),
];

describe('the same name in another spelling', () => {
  test.each([
    ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', 'Sở Khoa học và Công nghệ'],
    ['Sở KHCN', 'Sở Khoa học và Công nghệ'],
    ['Sở KH & CN', 'Sở Khoa học và Công nghệ'],
    ['Sở VH,TT&DL', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Sở Văn hoá, Thể thao và Du lịch', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Sở NN&MT', 'Sở Nông nghiệp và Môi trường'],
    ['CA tỉnh', 'Công an tỉnh'],
    ['Công an tỉnh Lam Sơn', 'Công an tỉnh'],
    ['Uỷ ban nhân dân phường 11', 'Ủy ban nhân dân phường 11'],
    ['UBND xã Hoà Bình', 'Ủy ban nhân dân xã Hòa Bình'],
    ['UBND xã Hoà Bình'.normalize('NFD'), 'Ủy ban nhân dân xã Hòa Bình'],
  ])('%s', (name, expected) => {
    expect(matchedUnit(name, directory)).toMatchObject({ unit: { name: expected }, confidence: 1 });
  });
});

test('a slip of the keyboard is taken, but not for certain', () => {
  const match = matchedUnit('Sở Nông nghiệp và Môi trườn', directory);
  expect(match).toMatchObject({ unit: { name: 'Sở Nông nghiệp và Môi trường' }, rule: 'likeness' });
  expect(match?.confidence).toBeLessThan(1);
});

test.each([
  'UBND phường 12',
  'UBND phường 111',
  'UBND xã Hòa Bình Tây',
  'Sở Công',
  'Sở Công nghệ',
  'các sở, ban, ngành',
  'Sở',
  '',
  '...',
])('another unit is never taken for one that is like it: %s', (name) => {
  expect(matchedUnit(name, directory)).toBeUndefined();
});

test('what is like it is shown, best first', () => {
  const [best, ...others] = matchUnits('UBND phường 12', directory);
  expect(best?.unit.name).toContain('phường 1');
  expect(others.every(({ confidence }) => confidence <= Number(best?.confidence))).toBe(true);
});

test('two units of one name: nobody is chosen', () => {
  expect(matchedUnit('Sở A', [unit('x', 'Sở A'), unit('y', 'Sở A')])).toBeUndefined();
});

test.each([
  ['Sở Tài chính', 'department'],
  ['UBND xã Vân Lĩnh', 'commune'],
  ['đặc khu Hòn Sậy', 'commune'],
  ['Ủy ban nhân dân cấp xã', 'group'],
  ['các sở, ban, ngành', 'group'],
  ['Bảo hiểm xã hội tỉnh', 'central'],
  ['Bộ Công an', 'central'],
  ['Bộ Chỉ huy quân sự tỉnh', 'department'],
  ['VNPT Lam Sơn', 'company'],
  ['Tỉnh ủy', 'party'],
  ['Tỉnh đoàn', 'party'],
  ['Tổ công nghệ số cộng đồng', 'other'],
] as const)('%s is of kind %s', (name, kind) => {
  expect(unitKindOf(name)).toBe(kind);
});

test('short names', () => {
  expect(shortUnitName('Ủy ban nhân dân xã Vân Lĩnh')).toBe('UBND xã Vân Lĩnh');
  expect(shortUnitName('Sở Khoa học và Công nghệ')).toBe('Sở KH&CN');
  expect(unitNameKey('constructor toString')).toBe('constructor tostring');
});

describe('nhóm đơn vị', () => {
  const directory = [
    { ...unit('Sở Nội vụ'), id: 'so' },
    { ...unit('UBND xã Các Sơn'), id: 'xa' },
    { ...unit('Các sở, ban, ngành'), id: 'cac-so', kind: 'group' as const },
    { ...unit('UBND các xã, phường, đặc khu'), id: 'cac-xa', kind: 'group' as const },
  ];
  test.each([
    ['các sở, ban, ngành tỉnh', 'cac-so'],
    ['Thủ trưởng các sở, ban, ngành', 'cac-so'],
    ['Chủ tịch UBND các xã, phường, đặc khu', 'cac-xa'],
    ['Ủy ban nhân dân xã Các Sơn', 'xa'],
  ])('%s is the one that stands', (name, id) => {
    expect(matchedUnit(name, directory)).toMatchObject({ unit: { id }, confidence: 1 });
  });
  test.each(['UBND các xã biên giới', 'các sở, ngành liên quan', 'Công an các xã'])(
    '%s is none of them, and looks like groups only',
    (name) => {
      expect(matchedUnit(name, directory)).toBeUndefined();
      expect(matchUnits(name, directory).every(({ unit: { kind } }) => kind === 'group')).toBe(true);
    },
  );
  test('a single unit never looks like a group', () => {
    expect(matchUnits('UBND xã Các', directory).map(({ unit: { id } }) => id)).toEqual(['xa']);
  });
});

import { expect, test } from 'vitest';
import { groupKey, isUnitGroup, wholeKindOf } from '../../shared/domain/unitGroup.ts';
import { unitKindOf } from '../../shared/domain/unitName.ts';

test.each([
  'Các sở, ban, ngành',
  'các sở, ngành liên quan',
  'Sở, ban, ngành tỉnh',
  'Sở, ban, ngành, địa phương',
  'sở ban ngành',
  'Bộ, ngành Trung ương',
  'UBND các xã, phường, đặc khu',
  'Ủy ban nhân dân các phường ven sông',
  'Uỷ ban nhân dân cấp xã',
  'UBND xã, phường, đặc khu',
  'UBND 102 xã, phường, đặc khu',
  '24 xã biên giới',
  'xã, phường, đặc khu',
  'xã và phường trong tỉnh',
  'Mỗi xã, phường',
  'Công an các xã, phường',
  'Đảng ủy các xã, phường, đặc khu',
  'Trung tâm Phục vụ hành chính công các xã',
  'Ủy ban MTTQ Việt Nam các xã',
  'Thủ trưởng các sở, ban, ngành',
  'Chủ tịch UBND các xã, phường, đặc khu',
  'các đồng chí Giám đốc các sở',
  'cơ quan, đơn vị liên quan',
  'đơn vị có liên quan',
  'Các chủ đầu tư',
  'chủ đầu tư',
  'Doanh nghiệp trên địa bàn tỉnh',
  'các tổ chức chính trị - xã hội',
  'cấp ủy, tổ chức đảng',
  'Cán bộ, công chức, viên chức',
])('%s is a group, kept as one', (name) => {
  expect(isUnitGroup(name)).toBe(true);
  expect(unitKindOf(name)).toBe('group');
});

test.each([
  ['Sở Y tế', 'department'],
  ['Giám đốc Sở Y tế', 'other'],
  ['UBND tỉnh', 'department'],
  ['Ủy ban nhân dân xã Phương Đông', 'commune'],
  ['xã Phương Thịnh', 'commune'],
  ['phường Xã Đàn', 'commune'],
  ['UBND phường 12', 'commune'],
  ['Chủ tịch UBND xã Vân Lĩnh', 'other'],
  ['Công an tỉnh', 'department'],
  ['Công an xã Mường Lai', 'other'],
  ['Ban Tổ chức Tỉnh ủy', 'party'],
  ['Ban Ngành nghề nông thôn', 'department'],
  ['Doanh nghiệp tư nhân Hòa Lạc', 'company'],
  ['Trung tâm Phục vụ hành chính công tỉnh', 'department'],
  ['Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh', 'department'],
  ['Ban Quản lý các khu công nghiệp tỉnh', 'department'],
  ['Liên minh Hợp tác xã tỉnh', 'other'],
  ['Tổ chức tài chính vi mô Tình Thương', 'other'],
] as const)('%s is one unit', (name, kind) => {
  expect(isUnitGroup(name)).toBe(false);
  expect(unitKindOf(name)).toBe(kind);
});

test('who stands at its head, and a word more or less, make no other group', () => {
  const keys = [
    'Các sở, ban, ngành',
    'các sở, ban, ngành tỉnh',
    'Thủ trưởng các sở, ban, ngành',
    'Sở ban ngành',
  ];
  expect(new Set(keys.map(groupKey)).size).toBe(1);
  expect(groupKey('UBND các xã, phường')).not.toBe(groupKey('Công an các xã, phường'));
  expect(groupKey('các sở, ngành liên quan')).not.toBe(groupKey('các sở, ngành'));
});

test('a group that means all of a kind says so; one that means some of it, or others, does not', () => {
  expect(wholeKindOf('Các sở, ban, ngành')).toBe('department');
  expect(wholeKindOf('Thủ trưởng các sở, ban, ngành tỉnh')).toBe('department');
  expect(wholeKindOf('UBND các xã, phường, đặc khu')).toBe('commune');
  expect(wholeKindOf('Ủy ban nhân dân cấp xã')).toBe('commune');
  for (const some of [
    'các sở, ngành liên quan',
    'UBND các xã, phường ven sông',
    'UBND 24 xã biên giới',
    'Công an các xã',
    'các chủ đầu tư',
    'Sở, ban, ngành, địa phương',
    'Sở Y tế',
  ])
    expect(wholeKindOf(some), some).toBeNull();
});

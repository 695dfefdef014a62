import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bitsWithAny,
  type Clear,
  type ClearFacts,
  clearBits,
  clears,
  clearsOf,
  lackedClears,
} from '../../shared/domain/sixClears.ts';
import type { Day } from '../../shared/vietnamese/day.ts';

const day = '2026-01-30' as Day;
const unit = (id: string, part: Partial<ClearFacts['leads'][number]> = {}) => ({
  id,
  kind: 'department' as const,
  stands: true,
  ...part,
});

const clear: ClearFacts = {
  text: 'Rà soát dữ liệu cư trú của cán bộ',
  leads: [unit('nv')],
  answering: null,
  deadlines: [{ certain: true, metOn: null }],
  deliverable: 'Báo cáo kết quả rà soát',
  directive: { issuer: 'ỦY BAN NHÂN DÂN TỈNH LAM SƠN', signer: null },
  decidedBy: null,
};

test('a task that has all six lacks nothing', () => {
  expect(lackedClears(clear)).toEqual([]);
});

describe('lacks', () => {
  test.each<[string, Clear[], Partial<ClearFacts>]>([
    ['no lead at all', ['person', 'responsibility'], { leads: [] }],
    ['the lead was merged', ['person'], { leads: [unit('tt', { stands: false })] }],
    ['"các sở, ban, ngành" leads', ['person'], { leads: [unit('all', { kind: 'group' })] }],
    ['two words are no work', ['work'], { text: 'Báo cáo' }],
    ['only signs', ['work'], { text: '1. 2. 3. – (–)' }],
    ['a text left open', ['work'], { text: 'Xây dựng kế hoạch về …' }],
    ['dots', ['work'], { text: 'Phối hợp với ..... rà soát hồ sơ' }],
    ['a gap in brackets', ['work'], { text: 'Triển khai [nội dung] tại các xã' }],
    ['no deadline', ['time'], { deadlines: [] }],
    [
      'an uncertain one',
      ['time'],
      {
        deadlines: [
          { certain: true, metOn: null },
          { certain: false, metOn: null },
        ],
      },
    ],
    ['two leads, none answers', ['responsibility'], { leads: [unit('a'), unit('b')] }],
    ['another than the leads answers', ['responsibility'], { leads: [unit('a'), unit('b')], answering: 'c' }],
    ['no deliverable', ['deliverable'], { deliverable: null }],
    ['a blank one', ['deliverable'], { deliverable: '  ' }],
    ['typed by hand, nobody named', ['authority'], { directive: null }],
    ['a directive without issuer and signer', ['authority'], { directive: { issuer: '', signer: null } }],
    ['everything', [...clears], { text: '', leads: [], deadlines: [], deliverable: '', directive: null }],
  ])('%s', (_, expected, part) => {
    expect(lackedClears({ ...clear, ...part })).toEqual(expected);
  });
});

describe('has', () => {
  test.each<[string, Partial<ClearFacts>]>([
    [
      'one lead of two stands, and answers',
      { leads: [unit('a', { stands: false }), unit('b')], answering: 'b' },
    ],
    [
      'a group beside a unit that answers',
      { leads: [unit('all', { kind: 'group' }), unit('b')], answering: 'b' },
    ],
    ['an uncertain part that is met', { deadlines: [{ certain: false, metOn: day }] }],
    ['a name in brackets is no gap', { text: 'Rà soát hồ sơ (theo Đề án 06) tại các xã' }],
    ['only a signer', { directive: { issuer: null, signer: 'Lê Văn Mẫu' } }],
    ['named by hand', { directive: null, decidedBy: 'Chủ tịch UBND tỉnh' }],
  ])('%s', (_, part) => {
    expect(lackedClears({ ...clear, ...part })).toEqual([]);
  });
});

test('bits and clears are one another, and the masks of some are all that hold one of them', () => {
  fc.assert(
    fc.property(fc.subarray([...clears]), fc.subarray([...clears]), (some, wanted) => {
      expect(clearsOf(clearBits(some))).toEqual(some);
      expect(bitsWithAny(wanted).includes(clearBits(some))).toBe(some.some((each) => wanted.includes(each)));
    }),
  );
});

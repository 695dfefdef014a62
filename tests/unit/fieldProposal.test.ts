import { describe, expect, test } from 'vitest';
import { fieldOfSection, programmeOfSubject } from '../../shared/domain/fieldProposal.ts';

describe('a section that is the name of a field proposes it', () => {
  test.each([
    ['Kinh tế số', 'Kinh tế số'],
    ['Phát triển kinh tế số', 'Kinh tế số'],
    ['Về phát triển Chính quyền số', 'Chính quyền số'],
    ['NHÓM NHIỆM VỤ VỀ HẠ TẦNG SỐ', 'Hạ tầng số'],
    ['Bảo đảm an toàn thông tin', 'An toàn thông tin'],
    ['Công tác cải cách hành chính', 'Cải cách hành chính'],
    ['Lĩnh vực đất đai', 'Đất đai'],
    ['Triển khai du lịch thông minh', 'Du lịch thông minh'],
  ])('%s: %s', (section, field) =>
    expect(fieldOfSection(section, ['Đất đai', 'Du lịch thông minh'])).toBe(field),
  );

  test.each([
    'Phát triển chính quyền số, kinh tế số, xã hội số',
    'Chính quyền số và cải cách hành chính',
    'Nhiệm vụ trọng tâm',
    'Phát triển kinh tế số của doanh nghiệp nhỏ',
    'Tổ chức thực hiện',
    '',
  ])('%j proposes none', (section) => expect(fieldOfSection(section, [])).toBe(null));

  test('the spelling that the register knows comes first', () =>
    expect(fieldOfSection('Kinh tế số', ['Kinh Tế Số'])).toBe('Kinh Tế Số'));
});

describe('a subject that names one programme proposes it', () => {
  test.each([
    ['Triển khai Đề án 06 trên địa bàn tỉnh năm 2026', 'Đề án 06'],
    ['Kết luận phiên họp Ban Chỉ đạo đề án số 06/CP', 'Đề án 06'],
    ['Thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị', 'Nghị quyết 57'],
    ['Kế hoạch triển khai Chương trình nông thôn mới', 'Nông thôn mới'],
  ])('%s: %s', (subject, programme) =>
    expect(programmeOfSubject(subject, ['Nông thôn mới'])).toBe(programme),
  );

  test.each([
    'Thực hiện Nghị quyết 57-NQ/TW và Đề án 06',
    'Triển khai Nghị quyết số 573/NQ-HĐND',
    'Phê duyệt đề án 065',
    'Kế hoạch công tác năm 2026',
  ])('%s proposes none', (subject) => expect(programmeOfSubject(subject, [])).toBe(null));
});

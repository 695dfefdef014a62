import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { measured, samples } from './measured.ts';

const isMissing = !existsSync(samples);

describe('các văn bản thật đã gán nhãn', () => {
  test.skipIf(isMissing)('báo cáo, kế hoạch của tổ công tác', () => {
    const figures = measured(samples);
    const bounds = {
      tasks: 0.97,
      lead: 0.97,
      deadlines: 0.98,
      references: 0.97,
      models: 0.99,
      targets: 0.99,
      header: 0.99,
    };
    for (const [name, bound] of Object.entries(bounds))
      expect(figures[name]?.f1, name).toBeGreaterThanOrEqual(bound);
    expect(figures['ratios']?.r).toBeGreaterThanOrEqual(0.95);
    expect(figures['findings']?.r).toBeGreaterThanOrEqual(0.8);
    expect(figures['findings']?.p).toBeGreaterThanOrEqual(0.8);
  });

  test.skipIf(isMissing)('văn bản của cơ quan khác', () => {
    const figures = measured(join(samples, 'other-offices'));
    for (const [name, bound] of Object.entries({ tasks: 0.92, lead: 0.92, deadlines: 0.95 }))
      expect(figures[name]?.f1, name).toBeGreaterThanOrEqual(bound);
  });
});

import { describe, expect, test } from 'vitest';
import { refusals } from '../../shared/extraction/deadlines/refusals.ts';
import { resolveDeadline } from '../../shared/extraction/deadlines/resolveDeadline.ts';
import { timeParsers } from '../../shared/extraction/deadlines/timeParsers.ts';
import { parseIsoDay } from '../../shared/vietnamese/day.ts';
import type { Corpus } from './deadlines/corpus.ts';
import { days } from './deadlines/days.ts';
import { misread } from './deadlines/misread.ts';
import { periods } from './deadlines/periods.ts';
import { refused } from './deadlines/refusals.ts';
import { spans } from './deadlines/spans.ts';
import { standing } from './deadlines/standing.ts';
import { summaryOf } from './deadlines/summaryOf.ts';
import { variants } from './deadlines/variants.ts';
import { heldPhrases } from './heldPhrases.ts';

const on = parseIsoDay('2026-01-21') ?? null;

const corpora = [days, periods, spans, standing, misread, refused].flatMap(Object.entries<Corpus[string]>);

test('every parser and every refusal has a corpus of its own', () => {
  const named = new Set(corpora.map(([name]) => name));
  for (const { name } of [...timeParsers, ...refusals]) expect(named, name).toContain(name);
});

describe.each(corpora)('%s', (_name, { yes, no }) => {
  test.each(Object.entries(yes))('%s', (phrase, summary) => {
    expect(summaryOf(resolveDeadline(phrase, on))).toBe(summary);
  });

  test.each(no)('is no deadline: %s', (phrase) => {
    expect(summaryOf(resolveDeadline(phrase, on))).toBe('none');
  });
});

const variantsOn = parseIsoDay('2026-05-14') ?? null;

test.each(Object.entries(variants['variants']?.yes ?? {}))('variant: %s', (phrase, summary) => {
  expect(summaryOf(resolveDeadline(phrase, variantsOn))).toBe(summary);
});

test.each(variants['variants']?.no ?? [])('variant that is no deadline: %s', (phrase) => {
  expect(summaryOf(resolveDeadline(phrase, variantsOn))).toBe('none');
});

test.each(heldPhrases)('held back while rules were tuned: $phrase', ({ phrase, on: day, want, unsure }) => {
  const deadline = resolveDeadline(phrase, day === null ? null : (parseIsoDay(day) ?? null));
  if (want === null) {
    expect(summaryOf(deadline)).toBe('none');
    return;
  }
  expect(deadline).not.toBeNull();
  if (want.due !== undefined) expect(deadline?.due).toBe(want.due);
  if (want.from !== undefined) expect(deadline?.from).toBe(want.from);
  if (want.every !== undefined) expect(deadline?.recurrence?.every).toBe(want.every);
  if (want.day !== undefined) expect(deadline?.recurrence?.day).toBe(want.day);
  if (want.ongoing) expect(deadline?.kind).toBe('ongoing');
  if (unsure) expect(deadline?.certain).toBe(false);
});

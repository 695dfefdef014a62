import type { Block } from '../block.ts';
import type { Finding } from '../extraction.ts';
import { formatNumber, numberOf, numberSource } from '../figures/readNumber.ts';
import { clauseAround } from '../text/clauseAround.ts';
import { findingAt } from './finding.ts';
import { type Partition, readPartitions } from './readPartition.ts';

const added = (values: readonly number[]) => values.map(formatNumber).join(' + ');

/** A total that its bracket contradicts. */
const checkPartition = (block: Block, one: Partition): Finding[] => {
  if (one.sum === one.total) return [];
  const { from } = clauseAround(block.text, one.from, one.to);
  const values = one.parts.map(({ value }) => value);
  return [
    findingAt(
      'sum',
      block,
      from,
      one.to,
      `${added(values)} = ${formatNumber(one.sum)}, không phải ${formatNumber(one.total)}.`,
    ),
  ];
};

const labelsOf = ({ parts }: Partition) =>
  parts
    .map(({ label }) => label)
    .sort()
    .join('|');

/** The first of several like splits is the whole of the others, yet label by label they do not add up. */
function checkByLabel(block: Block, partitions: readonly Partition[]): Finding[] {
  const [whole, ...others] = partitions;
  if (!whole || others.length < 2 || !others.every((one) => labelsOf(one) === labelsOf(whole))) return [];
  if (others.reduce((sum, one) => sum + one.sum, 0) !== whole.sum) return [];
  const wrong = whole.parts.flatMap(({ label, value }) => {
    const values = others.map((one) => one.parts.find((part) => part.label === label)?.value ?? 0);
    const sum = values.reduce((a, b) => a + b, 0);
    return sum === value
      ? []
      : [`${label}: ${added(values)} = ${formatNumber(sum)}, không phải ${formatNumber(value)}`];
  });
  if (wrong.length === 0) return [];
  const { from } = clauseAround(block.text, whole.from, whole.to);
  return [findingAt('sum', block, from, whole.to, `${wrong.join('; ')}.`)];
}

const listed = new RegExp(
  `(?<![\\p{L}\\d/.,-])(${numberSource})\\s+([\\p{L}]+(?:\\s\\p{L}+)?)\\s*[;,.:]?\\s*(?:trong đó|gồm)(?![\\p{L}])[\\s,:]*`,
  'gu',
);
const value = new RegExp(`(?<![\\p{L}\\d/.,-])(${numberSource})(?![\\d/%]|[.,]\\d)`, 'gu');

/** A list of parts is not longer, and holds no more of them. */
const maximum = 900;
const most = 12;
/** No paragraph tells of more lists: keeps a hostile one from costing seconds. */
const mostLists = 200;

/** What follows `trong đó` as far as it lists parts: to the sentence's end, and on while sentences list more of the same. */
function partsAfter(whole: string, at: number, noun: string): { value: number; corrected: number }[] {
  const text = whole.slice(0, at + maximum);
  const end = /\.\s+(?!Số \p{L})|\.$|\)(?![^(]*\()/u.exec(text.slice(at))?.index ?? text.length - at;
  const inside = text.slice(at, at + end);
  const partitions = readPartitions(inside);
  const parts: { value: number; corrected: number }[] = [];
  for (const match of inside.matchAll(value)) {
    if (partitions.some((one) => match.index > one.from && match.index < one.to)) continue;
    const after = inside
      .slice(match.index + match[0].length)
      .trimStart()
      .toLowerCase();
    if (!after.startsWith(noun.toLowerCase())) continue;
    const partition = partitions.find((one) => one.from === match.index);
    const number = numberOf(match[0]);
    parts.push({ value: number, corrected: partition?.sum ?? number });
  }
  return parts.slice(0, most);
}

/**
 * A total whose listed parts do not add up: they exceed it, or miss it by little, or would give it but for a part that
 * its own bracket contradicts.
 */
function checkLists(block: Block): Finding[] {
  const { text } = block;
  const found: Finding[] = [];
  let count = 0;
  for (const match of text.matchAll(listed)) {
    if (++count > mostLists) break;
    const total = numberOf(match[1] ?? '');
    const at = match.index + match[0].length;
    const parts = partsAfter(text, at, match[2] ?? '');
    if (parts.length < 2) continue;
    for (let taken = parts.length; taken >= 2; taken--) {
      const some = parts.slice(0, taken);
      const sum = some.reduce((all, one) => all + one.value, 0);
      const corrected = some.reduce((all, one) => all + one.corrected, 0);
      if (sum === total) break;
      const isNear = Math.abs(sum - total) <= total * 0.05 && taken === parts.length && taken > 2;
      if (corrected !== total && !isNear) continue;
      const clause = clauseAround(text, match.index, at);
      const values = some.map((one) => one.value);
      found.push(
        findingAt(
          'sum',
          block,
          clause.from,
          Math.max(clause.to, at),
          `${added(values)} = ${formatNumber(sum)}, không phải ${formatNumber(total)}.`,
        ),
      );
      break;
    }
  }
  return found;
}

/** Tổng không khớp các phần. */
export function checkSums(block: Block): Finding[] {
  const partitions = readPartitions(block.text);
  return [
    ...partitions.flatMap((one) => checkPartition(block, one)),
    ...checkByLabel(block, partitions),
    ...checkLists(block),
  ];
}

import type { Random } from './random.ts';
import { acts, aims, matters, places, results, syllables, things } from './vocabulary.ts';

/** Invented name of two syllables; none comes twice below 380. */
export function placeName(at: number): string {
  const first = syllables[at % syllables.length] ?? '';
  const shift = 1 + (Math.floor(at / syllables.length) % (syllables.length - 1));
  return `${first} ${syllables[(at + shift) % syllables.length]}`;
}

const thing = (random: Random): string => `${random.pick(things)} ${random.pick(matters)}`;

/** Words of a directive of an invented province and of its tasks: it has its own few matters and comes back to them. */
export function directiveWords(random: Random) {
  const topics = Array.from({ length: 6 }, () => thing(random));
  const where = () => (random.chance(0.4) ? `tại ${placeName(random.below(380))}` : random.pick(places));
  const clause = () => `${random.pick(acts).toLowerCase()} ${random.pick(topics)}`;
  return {
    subject: `về ${clause()} ${where()}`,
    /** About 30 syllables, as tasks have them. */
    taskText(): string {
      const first = `${random.pick(acts)} ${random.pick(topics)} ${where()}`;
      const more = random.chance(0.5) ? `; ${clause()}` : '';
      return `${first}, ${clause()}${more}, ${random.pick(aims)}`;
    },
    result: (): string => (random.chance(0.5) ? random.pick(results) : ''),
    deliverable: (): string | null => (random.chance(0.3) ? `Báo cáo về ${random.pick(topics)}` : null),
  };
}

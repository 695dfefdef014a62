import type { Deadline } from '../../shared/domain/deadline.ts';
import type { Extraction } from '../../shared/extraction/extraction.ts';
import { commandText } from '../../shared/text.ts';
import { formatDay } from '../../shared/vietnamese/day.ts';

/** A deadline as a person reads it: `trước ngày 30/01/2026 → 30/01/2026`. */
export function deadlineLine({ phrase, due, certain, doubt }: Deadline): string {
  const day = due ? formatDay(due) : commandText.unknown;
  return `${phrase} → ${certain ? day : `${day} (${commandText.uncertain(doubt)})`}`;
}

const line = (label: string, value: string | null | undefined) => `${label}: ${value || commandText.unknown}`;

/** What was taken out of a document, to be read on a terminal. */
export function extractionLines({ header, tasks, references }: Extraction): string[] {
  const { head } = commandText;
  return [
    line(head.number, header.number),
    line(head.kind, header.kind),
    line(head.date, header.date && formatDay(header.date)),
    line(head.issuer, header.issuer),
    line(head.subject, header.subject),
    line(head.signer, header.signer?.name),
    commandText.found(tasks.length, references.length),
    ...tasks.flatMap(({ ref, text, leads, coordinating, deadlines }) => [
      '',
      `${ref}  ${text}`,
      ...(leads.length > 0 ? [`  ${commandText.leads}: ${leads.map(({ name }) => name).join('; ')}`] : []),
      ...(coordinating.length > 0
        ? [`  ${commandText.coordinating}: ${coordinating.map(({ name }) => name).join('; ')}`]
        : []),
      ...deadlines.map(({ deadline }) => `  ${commandText.deadlines}: ${deadlineLine(deadline)}`),
    ]),
  ];
}

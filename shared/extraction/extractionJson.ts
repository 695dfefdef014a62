import type { Extraction, FoundDeadline } from './extraction.ts';

const deadlineJson = ({ deadline: { phrase, kind, due, from, recurrence, certain } }: FoundDeadline) => ({
  phrase,
  kind,
  due,
  from,
  recurrence,
  certain,
});

/** The extraction in the shape that `extract FILE --json` prints (product.md, "The extraction's JSON"). */
export const extractionJson = (extraction: Extraction) => ({
  schema: 1 as const,
  document: extraction.header,
  tasks: extraction.tasks.map((task) => ({
    ref: task.ref,
    section: task.section,
    text: task.text,
    lead: task.leads.map(({ name }) => name),
    coordinate: task.coordinating.map(({ name }) => name),
    deadlines: task.deadlines.map(deadlineJson),
    documents: task.documents,
    source: task.source[0] ?? { block: 0, from: 0, to: 0 },
  })),
  references: extraction.references.map(({ number, kind, date, issuer, subject, relation }) => ({
    number,
    kind,
    date,
    issuer,
    subject,
    relation,
  })),
  indicators: extraction.indicators.map(({ span: _, ...indicator }) => indicator),
  models: extraction.models,
  targets: extraction.targets,
  obstacles: extraction.obstacles.map(({ span: _, ...obstacle }) => obstacle),
  findings: extraction.findings.map(({ kind, quote, message }) => ({ kind, quote, message })),
  open: extraction.open.map(({ text }) => text),
});

/** What a directive is called where there is room for one thing: its number; one without is known by its subject. Pure. */
export const directiveName = ({
  number,
  subject,
  kind,
}: {
  number: string | null;
  subject: string | null;
  kind: string | null;
}): string | null => number ?? subject ?? kind;

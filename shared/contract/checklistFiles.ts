/** What a checklist is written as without a printer. */
export const checklistFiles = ['docx', 'xlsx', 'html'] as const;
export type ChecklistFile = (typeof checklistFiles)[number];

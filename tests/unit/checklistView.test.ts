import { describe, expect, test } from 'vitest';
import { checklistOf, checklistPath, parseChecklistView } from '../../renderer/lib/checklistView.ts';
import { emptyFilter, parseTaskView } from '../../renderer/lib/taskView.ts';

const listAt = (query: string) => {
  const list = parseTaskView(query);
  return checklistOf(list, list.filter);
};

describe('the list on paper', () => {
  test('has the order of the list, by all its columns, and keeps it in the address', () => {
    const view = listAt('sort=lead&order=desc&then=due,-code&due=overdue');
    expect(view.sort).toEqual({ key: 'lead', descending: true });
    expect(view.thenBy).toEqual([
      { key: 'due', descending: false },
      { key: 'code', descending: true },
    ]);
    const path = checklistPath(view);
    expect(path).toBe('/print?due=overdue&then=due,-code&sort=lead&order=desc');
    expect(parseChecklistView(path.split('?')[1] ?? '')).toEqual(view);
  });

  test('stands in the groups of the list, and keeps them in the address', () => {
    expect(listAt('by=lead').form.grouping).toBe('unit');
    expect(listAt('by=field').form.grouping).toBe('field');
    for (const grouping of ['programme', 'month', 'directive'] as const) {
      const view = listAt(`by=${grouping}`);
      expect(view.form.grouping).toBe(grouping);
      expect(parseChecklistView(checklistPath(view).split('?')[1] ?? '').form.grouping).toBe(grouping);
    }
    expect(listAt('').form.grouping).toBe('none');
  });

  test('of the tasks chosen says so', () => {
    const list = parseTaskView('sort=due');
    expect(checklistOf(list, { ...emptyFilter, ids: ['a'] }).chosen).toBe(true);
    expect(checklistOf(list, list.filter).chosen).toBe(false);
  });
});

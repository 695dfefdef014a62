import { vi } from 'vitest';

type Answers = Record<string, (input: never) => unknown>;

/** A host that answers as a test says, by the path of the procedure; what it was asked stands in `calls`. */
export function fakeHost() {
  const calls: [string, unknown][] = [];
  const answers: Answers = {};
  const at = (path: string): unknown =>
    new Proxy(() => {}, {
      get: (_, name) => at(path === '' ? String(name) : `${path}.${String(name)}`),
      apply: async (_, __, [input]) => {
        calls.push([path, input]);
        const answer = answers[path];
        if (!answer) throw new Error(`nobody answers ${path}`);
        return answer(input as never);
      },
    });
  return {
    calls,
    appApi: at(''),
    /** What the host answers from now on, and nothing it was asked before. */
    answer(next: Answers) {
      calls.length = 0;
      for (const path of Object.keys(answers)) delete answers[path];
      Object.assign(answers, next);
    },
    /** What it was asked of one procedure. */
    asked: (path: string) => calls.filter(([each]) => each === path).map(([, input]) => input),
    until: (path: string, count = 1) =>
      vi.waitFor(() => {
        if (calls.filter(([each]) => each === path).length < count) throw new Error(`${path} not asked`);
      }),
  };
}

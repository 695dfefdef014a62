import type {
  Draft,
  DraftDeadline,
  DraftHeader,
  DraftTask,
  ReadPassage,
  UnitMatch,
} from '../../../shared/contract/draftContract.ts';
import type { Deadline } from '../../../shared/domain/deadline.ts';
import type { Block, Span } from '../../../shared/extraction/block.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import { mergeTasks } from './mergeTasks.ts';
import { itemsOf, keyOfOpen, type OpenSentence, openKey, taskOfText } from './reviewItems.ts';
import { splitTask } from './splitTask.ts';

/** What is corrected of the document's head; of who signed it either word alone. */
export type HeaderPart = Partial<Omit<DraftHeader, 'signer'>> & {
  signer?: Partial<NonNullable<DraftHeader['signer']>>;
};

export type ReviewAct =
  | 'accept'
  | 'refuse'
  | 'reopen'
  | 'text'
  | 'deadline'
  | 'units'
  | 'same'
  | 'merge'
  | 'split'
  | 'toTask'
  | 'notTask'
  | 'header'
  | 'acceptAll';

/** What undo or redo goes to, and the act that it takes back or does again. `tag`: acts with the same one count as one step. */
interface Step {
  header: DraftHeader;
  tasks: readonly DraftTask[];
  cursor: string | null;
  act: ReviewAct;
  tag: string | null;
}

/** Everything that a person decides in a review. Blocks and open sentences are the document's own and never change. */
export interface ReviewState {
  header: DraftHeader;
  tasks: readonly DraftTask[];
  /** Key of the proposal or open sentence under the cursor; null when there is none. */
  cursor: string | null;
  past: readonly Step[];
  /** What was taken back and can be done again, the last to be taken back at the end. */
  future: readonly Step[];
  blocks: readonly Block[];
  open: readonly OpenSentence[];
}

export type ReviewAction =
  | { type: 'move'; by: number }
  | { type: 'select'; key: string }
  | { type: 'decide'; key: string; decision: DraftTask['decision'] }
  /** Whether it is the task of another directive that it is alike to. */
  | { type: 'same'; key: string }
  | { type: 'text'; key: string; text: string }
  | {
      type: 'units';
      key: string;
      role: 'leads' | 'coordinating';
      change: (latest: UnitMatch[]) => UnitMatch[];
    }
  | { type: 'deadline'; key: string; index: number; deadline: Deadline }
  | { type: 'addDeadline'; key: string; deadline: Deadline }
  | { type: 'removeDeadline'; key: string; index: number }
  /** Deadlines that were added and say nothing. Not a step of its own. */
  | { type: 'dropEmptyDeadlines'; key: string }
  /** Answers of a new reckoning; each counts only while day and wording are still those that were asked about. */
  | {
      type: 'reckoned';
      date: Day | null;
      answers: readonly { key: string; phrase: string; deadline: Deadline }[];
    }
  | { type: 'mergeWithPrevious'; key: string }
  | { type: 'split'; key: string; at: number }
  | { type: 'toTask'; key: string; asTask: boolean }
  /** A task of a passage that was chosen in the document. */
  | { type: 'passage'; key: string; text: string; source: Span[] }
  /** What was read out of the text of a task made by hand; what was said about it meanwhile stays. */
  | { type: 'read'; key: string; fields: ReadPassage }
  | { type: 'header'; part: HeaderPart }
  | { type: 'acceptAll' }
  | { type: 'undo' }
  | { type: 'redo' };

const keptSteps = 200;

/** The state in which a review begins or is taken up again. */
export function startReview(draft: Pick<Draft, 'header' | 'tasks' | 'blocks' | 'open'>): ReviewState {
  const open = draft.open.map((sentence, index) => ({ ...sentence, key: openKey(index) }));
  const state = {
    header: draft.header,
    tasks: draft.tasks,
    past: [],
    future: [],
    blocks: draft.blocks,
    open,
    cursor: null,
  };
  const items = itemsOf(state);
  const undecided = items.find((item) => item.kind === 'open' || item.task.decision === 'pending');
  return { ...state, cursor: (undecided ?? items[0])?.key ?? null };
}

const done = (
  state: ReviewState,
  act: ReviewAct,
  next: Partial<Pick<ReviewState, 'header' | 'tasks' | 'cursor'>>,
  tag: string | null = null,
): ReviewState => {
  const { header, tasks, cursor, past } = state;
  const goesOn = tag !== null && past.at(-1)?.tag === tag;
  const step: Step = { header, tasks, cursor, act, tag };
  return { ...state, ...next, past: goesOn ? past : [...past, step].slice(-keptSteps), future: [] };
};

const withTask = (state: ReviewState, key: string, change: (task: DraftTask) => DraftTask) =>
  state.tasks.map((task) => (task.key === key ? change(task) : task));

const correct = (state: ReviewState, key: string, change: (task: DraftTask) => Partial<DraftTask>) =>
  withTask(state, key, (task) => ({ ...task, ...change(task), corrected: true }));

/** The next item after the key that nobody has decided on; the key itself when there is none. */
function nextUndecided(state: ReviewState, key: string): string {
  const items = itemsOf(state);
  const at = items.findIndex((item) => item.key === key);
  const later = items.slice(at + 1);
  return later.find((item) => item.kind === 'open' || item.task.decision === 'pending')?.key ?? key;
}

function move(state: ReviewState, by: number): ReviewState {
  const items = itemsOf(state);
  if (items.length === 0) return state;
  const at = items.findIndex(({ key }) => key === state.cursor);
  const to = Math.min(Math.max(at + by, 0), items.length - 1);
  return { ...state, cursor: items[to]?.key ?? null };
}

function decide(state: ReviewState, key: string, decision: DraftTask['decision']): ReviewState {
  const task = state.tasks.find((each) => each.key === key);
  if (!task) return state;
  const tasks = withTask(state, key, (each) => ({ ...each, decision }));
  const act = decision === 'accepted' ? 'accept' : decision === 'refused' ? 'refuse' : 'reopen';
  const cursor = decision === 'pending' ? key : nextUndecided({ ...state, tasks }, key);
  // A decision that stands already is not a step: only the cursor goes on.
  return task.decision === decision ? { ...state, cursor } : done(state, act, { tasks, cursor });
}

/** Cùng một việc, hoặc việc khác: by turns; saying that it is the same accepts it. */
function same(state: ReviewState, key: string): ReviewState {
  const task = state.tasks.find((each) => each.key === key);
  if (!task?.alike) return state;
  const { alike } = task;
  const tasks = withTask(state, key, ({ sameAs, ...each }) =>
    sameAs === undefined ? { ...each, sameAs: alike.id, decision: 'accepted' } : each,
  );
  return done(state, 'same', { tasks });
}

function mergeWithPrevious(state: ReviewState, key: string): ReviewState {
  const ordered = itemsOf(state).flatMap((item) => (item.kind === 'task' ? [item.task] : []));
  const at = ordered.findIndex((task) => task.key === key);
  const [previous, task] = [ordered[at - 1], ordered[at]];
  if (!previous || !task) return state;
  const merged = mergeTasks(previous, task);
  const tasks = state.tasks
    .filter((each) => each.key !== key)
    .map((each) => (each.key === previous.key ? merged : each));
  return done(state, 'merge', { tasks, cursor: previous.key });
}

function split(state: ReviewState, key: string, at: number): ReviewState {
  const task = state.tasks.find((each) => each.key === key);
  const halves = task && splitTask(task, at, state.blocks, new Set(state.tasks.map((each) => each.key)));
  if (!halves) return state;
  const tasks = state.tasks.flatMap((each) => (each.key === key ? halves : [each]));
  return done(state, 'split', { tasks, cursor: halves[1].key });
}

function toTask(state: ReviewState, key: string, asTask: boolean): ReviewState {
  const sentence = state.open.find((each) => each.key === key);
  if (!sentence) return state;
  const { text, span } = sentence;
  const task = taskOfText(keyOfOpen(sentence), { text, source: [span] }, asTask ? 'accepted' : 'refused');
  const next = { ...state, tasks: [...state.tasks, task] };
  const cursor = asTask ? task.key : nextUndecided(next, task.key);
  return done(state, asTask ? 'toTask' : 'notTask', { tasks: next.tasks, cursor });
}

function passage(state: ReviewState, { key, text, source }: Pick<DraftTask, 'key' | 'text' | 'source'>) {
  if (!text || state.tasks.some((task) => task.key === key)) return state;
  const task = taskOfText(key, { text, source }, 'accepted');
  return done(state, 'toTask', { tasks: [...state.tasks, task], cursor: key });
}

const orElse = <T>(said: T[], answer: T[]) => (said.length > 0 ? said : answer);

/** Follows from making the task: undone together with it, and undoing a later step keeps it. */
function fillIn(state: ReviewState, { key, fields }: Extract<ReviewAction, { type: 'read' }>): ReviewState {
  const fill = (task: DraftTask): DraftTask => ({
    ...task,
    ...fields,
    leads: orElse(task.leads, fields.leads),
    coordinating: orElse(task.coordinating, fields.coordinating),
    deadlines: orElse(task.deadlines, fields.deadlines),
  });
  const filled = (tasks: readonly DraftTask[]) => tasks.map((task) => (task.key === key ? fill(task) : task));
  const steps = (all: readonly Step[]) => all.map((step) => ({ ...step, tasks: filled(step.tasks) }));
  const [past, future] = [steps(state.past), steps(state.future)];
  return { ...state, tasks: filled(state.tasks), past, future };
}

const typed = (deadline: Deadline): DraftDeadline => ({
  deadline,
  certainty: 'certain',
  rule: 'typed',
  span: null,
});

function reckon(
  state: ReviewState,
  answers: Extract<ReviewAction, { type: 'reckoned' }>['answers'],
): ReviewState {
  const tasks = state.tasks.map((task) => {
    const own = answers.filter(({ key }) => key === task.key);
    if (own.length === 0) return task;
    const deadlines = task.deadlines.map((each) => {
      const answer = own.find(({ phrase }) => phrase === each.deadline.phrase);
      return answer ? { ...each, deadline: answer.deadline } : each;
    });
    return { ...task, deadlines };
  });
  // Follows from the header's change: undone together with it.
  return { ...state, tasks };
}

function withPart(header: DraftHeader, { signer, ...part }: HeaderPart): DraftHeader {
  if (!signer) return { ...header, ...part };
  const { name, title } = { name: null, title: null, ...header.signer, ...signer };
  return { ...header, ...part, signer: name || title ? { name, title } : null };
}

const shown = ({ header, tasks, cursor }: Step) => ({ header, tasks, cursor });
/** What stands before a step back or forward, as the step the other way. */
const standing = ({ header, tasks, cursor }: ReviewState, { act, tag }: Step): Step => ({
  ...{ header, tasks, cursor },
  ...{ act, tag },
});

function undo(state: ReviewState): ReviewState {
  const step = state.past.at(-1);
  if (!step) return state;
  const future = [...state.future, standing(state, step)];
  return { ...state, ...shown(step), past: state.past.slice(0, -1), future };
}

function redo(state: ReviewState): ReviewState {
  const step = state.future.at(-1);
  if (!step) return state;
  const past = [...state.past, standing(state, step)];
  return { ...state, ...shown(step), past, future: state.future.slice(0, -1) };
}

/** One step of a review. Pure; what does not apply leaves the state as it is. */
export function reviewReducer(state: ReviewState, action: ReviewAction): ReviewState {
  switch (action.type) {
    case 'move':
      return move(state, action.by);
    case 'select':
      return itemsOf(state).some(({ key }) => key === action.key) ? { ...state, cursor: action.key } : state;
    case 'decide':
      return decide(state, action.key, action.decision);
    case 'same':
      return same(state, action.key);
    case 'text': {
      const text = action.text.trim();
      const task = state.tasks.find(({ key }) => key === action.key);
      if (!text || !task || task.text === text) return state;
      return done(state, 'text', { tasks: correct(state, action.key, () => ({ text })) });
    }
    case 'units': {
      const { key, role, change } = action;
      return done(
        state,
        'units',
        { tasks: correct(state, key, (task) => ({ [role]: change(task[role]) })) },
        `units ${role} ${key}`,
      );
    }
    case 'deadline': {
      const { key, index, deadline } = action;
      if (!state.tasks.some((task) => task.key === key && task.deadlines[index])) return state;
      const change = (each: DraftDeadline, at: number) => (at === index ? { ...each, deadline } : each);
      const tasks = correct(state, key, (task) => ({ deadlines: task.deadlines.map(change) }));
      return done(state, 'deadline', { tasks }, `deadline ${index} ${key}`);
    }
    case 'addDeadline': {
      const add = (task: DraftTask) => ({ deadlines: [...task.deadlines, typed(action.deadline)] });
      return done(state, 'deadline', { tasks: correct(state, action.key, add) });
    }
    case 'removeDeadline': {
      const remove = (task: DraftTask) => ({
        deadlines: task.deadlines.filter((_, at) => at !== action.index),
      });
      return done(state, 'deadline', { tasks: correct(state, action.key, remove) });
    }
    case 'dropEmptyDeadlines': {
      const isEmpty = ({ deadline: { phrase, due, kind } }: DraftDeadline) =>
        !phrase.trim() && !due && kind !== 'ongoing';
      if (!state.tasks.some((task) => task.key === action.key && task.deadlines.some(isEmpty))) return state;
      const drop = (task: DraftTask) => ({
        ...task,
        deadlines: task.deadlines.filter((each) => !isEmpty(each)),
      });
      return { ...state, tasks: withTask(state, action.key, drop) };
    }
    case 'reckoned':
      return action.date === state.header.date ? reckon(state, action.answers) : state;
    case 'mergeWithPrevious':
      return mergeWithPrevious(state, action.key);
    case 'split':
      return split(state, action.key, action.at);
    case 'toTask':
      return toTask(state, action.key, action.asTask);
    case 'passage':
      return passage(state, action);
    case 'read':
      return fillIn(state, action);
    case 'header':
      return done(state, 'header', { header: withPart(state.header, action.part) }, 'header');
    case 'acceptAll': {
      const accept = (task: DraftTask): DraftTask =>
        task.decision === 'pending' ? { ...task, decision: 'accepted' } : task;
      if (!state.tasks.some(({ decision }) => decision === 'pending')) return state;
      return done(state, 'acceptAll', { tasks: state.tasks.map(accept) });
    }
    case 'undo':
      return undo(state);
    case 'redo':
      return redo(state);
  }
}

import fc from 'fast-check';
import { type Act, unlessRefused } from './act.ts';
import { checkAct } from './checkActs.ts';
import { decide, discard, read, sample, store } from './draftActs.ts';
import { typeLine } from './entryActs.ts';
import { prove } from './evidenceActs.ts';
import { writeLetters } from './letterActs.ts';
import {
  calendar,
  collection,
  letterTemplate,
  period,
  reckonAgain,
  setting,
  template,
  view,
  wait,
} from './officeActs.ts';
import { reopen, supersede } from './supersedeActs.ts';
import {
  change,
  changeMany,
  correct,
  extend,
  extendMany,
  occur,
  remind,
  remindStep,
  report,
  typeTask,
  withdraw,
} from './taskActs.ts';
import { bringBack, throwAway } from './trashActs.ts';
import { unitAct } from './unitActs.ts';

const unit: fc.Arbitrary<Act> = unitAct.map((act) => (context) => unlessRefused(act(context)));

const weighted = (weight: number, acts: readonly fc.Arbitrary<Act>[]) =>
  acts.map((arbitrary) => ({ weight, arbitrary }));

/** Anything that somebody can do with a register and take back. */
export const anyAct: fc.Arbitrary<Act> = fc.oneof(
  ...weighted(5, [read, store, decide, change, unit]),
  ...weighted(3, [report, changeMany, extend, occur, prove, supersede, calendar, throwAway, checkAct, view]),
  ...weighted(2, [
    correct,
    reckonAgain,
    period,
    typeLine,
    setting,
    reopen,
    bringBack,
    withdraw,
    writeLetters,
    wait,
  ]),
  ...weighted(1, [
    extendMany,
    remind,
    remindStep,
    typeTask,
    discard,
    sample,
    collection,
    template,
    letterTemplate,
  ]),
);

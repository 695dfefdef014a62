import { confirmDraft } from '../services/drafts/confirmDraft.ts';
import { getDraft, listDrafts } from '../services/drafts/getDraft.ts';
import { importDirective } from '../services/drafts/importDirective.ts';
import { readPassage } from '../services/drafts/readPassage.ts';
import { resolvePhrase } from '../services/drafts/resolvePhrase.ts';
import { discardDraft, saveDraft } from '../services/drafts/saveDraft.ts';
import { matchUnit } from '../services/units/matchUnit.ts';
import { answerFor, procedures } from './procedures.ts';

const { drafts } = procedures;

export const draftRouter = {
  import: drafts.import.handler(async function* ({ context, input: { file }, signal }) {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      yield* importDirective(context, { bytes, fileName: file.name }, signal);
    } catch (error) {
      throw answerFor(error, context.log, 'drafts.import'); // thrown after the procedure has answered
    }
  }),
  list: drafts.list.handler(({ context }) => listDrafts(context)),
  get: drafts.get.handler(({ context, input }) => getDraft(context, input.id)),
  save: drafts.save.handler(({ context, input }) => saveDraft(context, input)),
  readPassage: drafts.readPassage.handler(({ context, input }) => readPassage(context, input)),
  matchUnit: drafts.matchUnit.handler(({ context, input }) =>
    matchUnit(context, input.name, input.on ?? null),
  ),
  resolveDeadline: drafts.resolveDeadline.handler(({ context, input }) => resolvePhrase(context, input)),
  confirm: drafts.confirm.handler(({ context, input }) => confirmDraft(context, input.id)),
  discard: drafts.discard.handler(({ context, input }) => discardDraft(context, input.id)),
};

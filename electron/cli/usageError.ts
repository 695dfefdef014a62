import { commandText } from '../../shared/text.ts';

/** A command called in a way that it does not know: exit status 2. `sentence` says what is wrong. */
export class UsageError extends Error {
  readonly sentence: string;
  constructor(sentence: string | null) {
    super(sentence ?? commandText.wrongCount);
    this.name = 'UsageError';
    this.sentence = this.message;
  }
}

import type { AttachmentFolder } from '../../attachments/attachmentFolder.ts';
import type { ServiceContext } from '../serviceContext.ts';

/** What use cases work with that keep the files that came back. */
export interface CollectionContext extends ServiceContext {
  attachments: Pick<AttachmentFolder, 'has' | 'keep'>;
}

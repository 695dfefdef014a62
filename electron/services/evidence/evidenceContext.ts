import type { AttachmentFolder } from '../../attachments/attachmentFolder.ts';
import type { ServiceContext } from '../serviceContext.ts';

/** What use cases work with that keep or give out files. */
export interface EvidenceContext extends ServiceContext {
  attachments: AttachmentFolder;
}

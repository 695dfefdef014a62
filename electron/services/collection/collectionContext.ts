import type { ServiceContext } from '../serviceContext.ts';

/** What use cases work with that keep the files that came back. */
export interface CollectionContext extends ServiceContext {
  attachments: {
    /** Keeps a copy under the hash of its bytes. */
    keep(bytes: Uint8Array, fileName: string): Promise<{ sha256: string; size: number }>;
  };
}

import type { Page } from '@playwright/test';

/** What a walk needs of the host it runs in: the window and browser mode write files in ways of their own. */
export interface AppHost {
  page: Page;
  /** A folder for what the walk writes. */
  folder: string;
  /** Does what `act` does and answers the file that came of it, under this name in the folder. */
  saved(fileName: string, act: () => Promise<void>): Promise<string>;
}

/** Which editor is open in the proposal under the cursor. */
export type Editing = 'text' | 'deadlines' | 'units' | null;

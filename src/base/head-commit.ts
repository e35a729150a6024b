import { openClone } from './clone.ts';
import { askGit } from './git.ts';

/** The commit that is checked out. */
export interface HeadCommit {
  /** Its full hash. */
  readonly id: string;
  /** When it was made, `2026-11-28`; absent where git cannot be asked. */
  readonly date?: string;
}

/** What the checked folder is a checkout of; undefined outside of a clone. Nothing of the clone's settings is heeded. */
export async function describeHead(root: string): Promise<HeadCommit | undefined> {
  const clone = openClone(root);
  try {
    const id = clone.head;
    if (id === undefined) return undefined;
    const { value } = await clone.objects();
    const date = value && (await askGit(['show', '--no-patch', '--format=%cs', id, '--'], value.call));
    return date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date) ? { id, date } : { id };
  } finally {
    clone.close();
  }
}

import { NAME, VERSION } from '../tool.ts';

/** What every file of a sweep begins with. */
export const HEAD = { schemaVersion: 1, tool: { name: NAME, version: VERSION } } as const;

/** What a sweep says of a repository: each has one. */
export const STATES = [
  'failed',
  'incomplete',
  'error',
  'denied',
  'passed',
  'not-applicable',
  'empty',
  'skipped',
] as const;
export type State = (typeof STATES)[number];

/** A repository that is to be checked, as a shard holds it. */
export interface Planned {
  /** `owner/name`. */
  readonly repository: string;
  /** The branch or tag. */
  readonly ref: string;
  /** The scope names `ref`: a branch or a tag. Else it is the default branch. */
  readonly named?: true;
  /** The commit that was there when the plan was made. */
  readonly head: string;
  /** The id of its tree, where GitHub says it: what an archive is held against. */
  readonly tree?: string;
  readonly private: boolean;
  /** Whose it is, where the scope says how to tell. */
  readonly teams?: readonly string[];
}

/** One that is not: it has its state already. */
export interface SetAside {
  readonly repository: string;
  readonly state: State;
  readonly reason: string;
  readonly head?: string;
  readonly private?: boolean;
  readonly teams?: readonly string[];
}

export interface Shard {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly repositories: readonly Planned[];
}

export interface Plan {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly repositories: readonly Planned[];
  readonly setAside: readonly SetAside[];
}

/** What came of one repository: `OWNER/NAME.json`. */
export interface Result {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly repository: string;
  readonly head: string;
  readonly state: State;
  readonly reason?: string;
  /** Not tried, for want of requests: the next run begins with it. */
  readonly deferred?: true;
  /** Who owns its apps, by CODEOWNERS. */
  readonly teams?: readonly string[];
  /** What code scanning of the repository says to the findings, where they were to be uploaded. */
  readonly codeScanning?: CodeScanning;
  /** The report of the check, as `--format json` prints it. */
  readonly report?: Readonly<Record<string, unknown>>;
}

/** `denied`: not to be had with this token or in this repository; `error` is tried again in the next run. */
export interface CodeScanning {
  readonly state: 'uploaded' | 'denied' | 'error';
  readonly reason?: string;
}

/** Whether a text is `owner/name`, and can be the path of a file. */
export function isRepositoryName(text: string): boolean {
  return /^[A-Za-z0-9](?:[A-Za-z0-9_-]*)\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/.test(text);
}

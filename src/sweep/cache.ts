import { createHash } from 'node:crypto';
import path from 'node:path';
import type { CheckSettings } from './check-folder.ts';
import { readJsonFile, writeWhole } from './folders.ts';
import { readResult } from './results.ts';
import { HEAD, type Planned, type Result, type State } from './words.ts';

/** What need not be found out again while commit, tool and settings stay. */
const FINISHED: readonly State[] = ['passed', 'failed', 'incomplete', 'not-applicable', 'empty'];

export function isFinished({ state }: Pick<Result, 'state'>): boolean {
  return FINISHED.includes(state);
}

export interface Kept {
  readonly result: Result;
  /** When its URLs were asked, in ms since 1970. */
  readonly askedAt: number;
  /** Its report as SARIF, where that was asked for. */
  readonly sarif?: string;
}

export interface Cache {
  /** Whether anything was ever found out of it: what was put off has nothing, and comes first. */
  knows(repository: string): boolean;
  get(planned: Planned): Kept | undefined;
  set(kept: Kept): void;
}

export function openCache(folder: string, settings: CheckSettings): Cache {
  const { failOn, checkUrls, allowPrivateNetwork, readsStore } = settings;
  const configuration = createHash('sha256')
    .update(JSON.stringify([failOn ?? '', checkUrls, allowPrivateNetwork, readsStore ?? false]))
    .digest('hex');
  const fileOf = (repository: string) => path.join(folder, 'results', `${repository}.json`);
  return {
    knows: (repository) => readJsonFile(fileOf(repository)) !== undefined,
    get({ repository, head }) {
      const file = readJsonFile(fileOf(repository));
      const result = readResult(file?.result);
      const isSame =
        file?.configuration === configuration &&
        result?.repository === repository &&
        result.head === head &&
        result.tool.version === HEAD.tool.version;
      if (!isSame || !isFinished(result)) return undefined;
      return {
        result,
        askedAt: typeof file.askedAt === 'number' ? file.askedAt : 0,
        ...(typeof file.sarif === 'string' && { sarif: file.sarif }),
      };
    },
    set({ result, ...kept }) {
      if (isFinished(result)) writeWhole(fileOf(result.repository), JSON.stringify({ configuration, ...kept, result }));
    },
  };
}

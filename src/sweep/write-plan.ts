import path from 'node:path';
import { printJson } from '../reporters/clean.ts';
import { readJsonFile, writeWhole } from './folders.ts';
import type { Planning, SeenLists } from './plan.ts';
import { HEAD } from './words.ts';

/** Writes plan.json and the shards; gives the matrix, one line. */
export function writePlan({ plan, shards }: Planning, folder: string): string {
  writeWhole(path.join(folder, 'plan.json'), printJson(plan));
  const include = shards.map((repositories, shard) => {
    const file = `${folder
      .split(path.sep)
      .join('/')
      .replace(/\/{1,20}$/, '')}/shard-${String(shard).padStart(3, '0')}.json`;
    writeWhole(file, printJson({ ...HEAD, repositories }));
    return { shard, file, repositories: repositories.length };
  });
  return JSON.stringify({ include });
}

/** A file a repository in the cache's folder. */
export function seenLists(cache: string): SeenLists {
  const fileOf = (repository: string) => path.join(cache, 'lists', `${repository}.json`);
  return {
    get(repository, head) {
      const known = readJsonFile(fileOf(repository));
      const isOurs = known?.head === head && known.version === HEAD.tool.version;
      return isOurs && typeof known.holdsApp === 'boolean' ? known.holdsApp : undefined;
    },
    set(repository, head, holdsApp) {
      writeWhole(fileOf(repository), printJson({ head, version: HEAD.tool.version, holdsApp }));
    },
  };
}

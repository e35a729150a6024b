import { compare } from '../order.ts';
import type { Planned } from './words.ts';

/** What GitHub lets a matrix have: https://docs.github.com/actions/reference/limits */
export const MOST_SHARDS = 256;

/** What a repository costs: its archive, and a check that takes its time whatever the size. */
const CHECK = 20_000;

export interface Weighed {
  readonly planned: Planned;
  /** In kB. */
  readonly size: number;
}

/** Shards of about equal weight, none of them empty: the heaviest first, each to where least lies. */
export function divide(repositories: readonly Weighed[], most: number): (readonly Planned[])[] {
  const shards = Array.from({ length: Math.min(most, repositories.length) }, () => ({
    weight: 0,
    repositories: [] as Planned[],
  }));
  const heaviestFirst = repositories.toSorted(
    (a, b) => b.size - a.size || compare(a.planned.repository, b.planned.repository),
  );
  for (const { planned, size } of heaviestFirst) {
    const lightest = shards.reduce((least, shard) => (shard.weight < least.weight ? shard : least));
    lightest.weight += CHECK + size;
    lightest.repositories.push(planned);
  }
  return shards.map((shard) => shard.repositories.sort((a, b) => compare(a.repository, b.repository)));
}

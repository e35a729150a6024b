/**
 * Nothing is called unused that an unopened file may use: the files that say the name of a helper which nobody is seen to
 * call are opened too, and where they cannot be, the answer is open, and says where.
 */
import { compare } from '../../order.ts';
import type { CodeFacts, RepoFiles, TypeRole } from '../../types.ts';
import type { Scan } from '../scan/scan.ts';
import { filesWithStrangers } from '../scan/strangers.ts';
import { findSaid, findSet, type Said } from './said-elsewhere.ts';

/** How often what was opened may lead to further files. */
const ROUNDS = 4;
/** Bytes that are opened for the sake of names, cheapest first: a quarter of a second. */
const MOST_BYTES = 500_000;

interface Followed {
  readonly unresolved: CodeFacts['unresolved'];
  /** By role, the names of what leads to a call that nothing reached. */
  readonly uncalled: ReadonlyMap<TypeRole, ReadonlySet<string>>;
  /** By role, the names of variables that others may set. */
  readonly settable: ReadonlyMap<TypeRole, ReadonlySet<string>>;
  /** Variables that hold a type which may be handed to a library of others. */
  readonly held: ReadonlySet<string>;
  /** What others may put more into. */
  readonly growing: { readonly variables: ReadonlySet<string>; readonly functions: ReadonlySet<string> };
}

/** What was followed, with as many of the `closed` files as it takes. `follow` follows with more files beside those of
 *  before. */
export async function openMentions<T extends Followed>(
  first: T,
  closed: readonly Scan[],
  files: RepoFiles,
  follow: (more: readonly Scan[]) => Promise<T>,
): Promise<T> {
  let found = first;
  let rest = closed.filter(({ skipped }) => !skipped).toSorted((a, b) => a.size - b.size || compare(a.path, b.path));
  let budget = MOST_BYTES;
  for (let round = 0; isAsking(found); round += 1) {
    const names = new Set([...allOf(found.uncalled), ...found.growing.functions]);
    const variables = new Set([...allOf(found.settable), ...found.growing.variables]);
    const strange = found.held.size > 0 ? filesWithStrangers(rest) : new Set<string>();
    const more: Scan[] = [];
    const left: Said[] = [];
    for (const scan of rest) {
      const said =
        findSaid(scan, strange.has(scan.path) ? new Set([...names, ...found.held]) : names, files) ??
        findSet(scan, variables, files);
      if (!said) continue;
      if (round < ROUNDS && scan.size <= budget) {
        budget -= scan.size;
        more.push(scan);
      } else left.push(said);
    }
    if (more.length === 0) return withLeft(found, left);
    found = await follow(more);
    rest = rest.filter((scan) => !more.includes(scan));
  }
  return found;
}

function isAsking({ uncalled, settable, held, growing }: Followed): boolean {
  return uncalled.size + settable.size + held.size + growing.variables.size + growing.functions.size > 0;
}

function allOf(names: ReadonlyMap<TypeRole, ReadonlySet<string>>): ReadonlySet<string> {
  return new Set([...names.values()].flatMap((some) => [...some]));
}

/** With the first place of each role that stays closed. */
function withLeft<T extends Followed>(found: T, left: readonly Said[]): T {
  const open = [...found.uncalled, ...found.settable].flatMap(([role, names]) => {
    const said = left.find(({ name }) => names.has(name));
    if (!said) return [];
    const reason = `\`${said.name}\` is mentioned in ${said.at.file}, which was not opened`;
    return [{ role, reason, at: said.at }];
  });
  return open.length === 0 ? found : { ...found, unresolved: [...found.unresolved, ...open] };
}

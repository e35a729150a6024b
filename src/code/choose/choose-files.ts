/**
 * Which of a target's files are worth parsing.
 */
import type { RepoFiles } from '../../types.ts';
import type { FileFacts } from '../facts/facts.ts';
import { findNeighbours, type Neighbours } from '../program/neighbours.ts';
import type { Scan } from '../scan/scan.ts';
import { createAround, createDeclaredIn } from './around.ts';
import { isFacts, type Parsing } from './parsing.ts';
import { isSmall, READ_WHOLE } from './small-app.ts';

/** How far from the files that name HealthKit's types others are looked for: a screen, its model, a service, …. */
const ROUNDS = 6;
/** More bytes than that beside them are not parsed: half a second. The largest app met has less in all. */
const MOST_NEIGHBOURS = 1_500_000;
/** Beside files that name no type: what others pass is then for calls that share or that a rule looks for. */
const FEW_NEIGHBOURS = 100_000;
/** So many bytes of code that names no type are not followed to the end, whatever stands beside it. */
const MOST_WITHOUT_TYPES = 500_000;

/** Where so many bytes are parsed anyway, no more are for the sake of what stands around: following that takes longest. */
const MOST_WITH_AROUND = 250_000;

interface Choice {
  readonly scans: readonly Scan[];
  /** Others would have had to be read too. */
  readonly isPartial: boolean;
}

/** The files whose code may take part in a flow: those that name HealthKit's types, and their neighbours. `beside` is
 *  another language's code that these may call. `isAlone`: the app is of no other language. */
export async function chooseFiles(
  scans: readonly Scan[],
  parse: Parsing['parse'],
  files: RepoFiles,
  { namesTypes, isAlone }: { readonly namesTypes: boolean; readonly isAlone: boolean },
  beside: readonly FileFacts[] = [],
): Promise<Choice> {
  const isWhole = namesTypes && isAlone && isSmall(scans);
  const chosen = new Set(scans.filter((scan) => scan.isRelevant || (isWhole && !scan.skipped)));
  const size = [...chosen].reduce((sum, scan) => sum + scan.size, 0);
  if (!namesTypes && size > MOST_WITHOUT_TYPES) return { scans: [...chosen], isPartial: true };
  let budget = namesTypes ? MOST_NEIGHBOURS : FEW_NEIGHBOURS;
  let isPartial = false;
  let neighbours: Neighbours | undefined;
  for (let round = 0; chosen.size + beside.length > 0; round += 1) {
    const facts = [...(await parse([...chosen])).filter(isFacts), ...beside];
    const others = scans.filter((scan) => !chosen.has(scan) && !scan.skipped);
    const paths = others.map(({ path }) => path);
    neighbours = findNeighbours(facts, paths, files, neighbours);
    const { paths: near } = neighbours;
    const before = chosen.size;
    // many small files tell more than a large one
    const smallest = others.filter(({ path }) => near.has(path)).toSorted((a, b) => a.size - b.size);
    for (const scan of round < ROUNDS ? smallest : []) {
      if (scan.size > budget) break;
      budget -= scan.size;
      chosen.add(scan);
    }
    const added = chosen.size - before;
    isPartial = added < near.size;
    if (added === 0) break;
  }
  if (namesTypes && isAlone && !isWhole) for (const scan of aroundTypes(scans, chosen, files)) chosen.add(scan);
  return { scans: scans.filter((scan) => chosen.has(scan)), isPartial };
}

/** Who runs the code that names clinical types, and by what it decides, is known by no word of theirs: a flag, a screen, a
 *  container. */
function aroundTypes(scans: readonly Scan[], chosen: ReadonlySet<Scan>, files: RepoFiles): readonly Scan[] {
  const size = [...chosen].reduce((sum, scan) => sum + scan.size, 0);
  const around = createAround(files, createDeclaredIn(files), Math.min(READ_WHOLE, MOST_WITH_AROUND - size));
  const isInner = (scan: Scan): boolean => scan.namesTypes === true || scan.clinical !== undefined;
  const usable = scans.filter(({ skipped }) => !skipped);
  return around(
    usable.filter(isInner),
    usable.filter((scan) => !isInner(scan)),
  );
}

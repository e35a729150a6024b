/**
 * Binaries that others have built and a target links: what of clinical records they import, name as texts, or call. All
 * of them are searched for some words; only those that hold one are read.
 */
import { clinicalImports } from '../built/binary.ts';
import { compare } from '../order.ts';
import { type ClinicalBinary, type Located, type RepoFiles, type Skipped, UnreadableFile } from '../types.ts';
import { holdsTelling } from './binary-search.ts';

/** Calls that nothing but HealthKit answers. Other names of it, as `FHIRResource`, may be anybody's. */
const SELECTOR = /^(?:clinicalTypeForIdentifier:|predicateForClinicalRecords)/;
const NAME = /^HKClinical(?:Record$|Type$|TypeIdentifier)/;
/** What is there for debuggers names whatever a header declares. */
const OF_DEBUGGERS = /^__(?:DWARF|LLVM)/;

/** Binaries of a run that are searched, and bytes of those that are read: an app links some hundred at most. */
const MOST_SEARCHED = 1000;
const MOST_READ = 512 * 2 ** 20;

export interface BinaryFinding {
  readonly found: Located<string>;
  readonly binary: ClinicalBinary;
}

/** Looks into the binaries of one run, each once. */
export class ClinicalBinaries {
  readonly #files: RepoFiles;
  readonly #known = new Map<string, BinaryFinding | undefined>();
  #searched = 0;
  #left = MOST_READ;
  /** Those that hold a word and could not be read. */
  readonly unread: Skipped[] = [];

  constructor(files: RepoFiles) {
    this.#files = files;
  }

  /** The first that brings the class itself, or else the first that brings anything of it. */
  async find(paths: readonly string[]): Promise<BinaryFinding | undefined> {
    let first: BinaryFinding | undefined;
    for (const path of paths) {
      if (!this.#known.has(path)) this.#known.set(path, await this.#look(path));
      const found = this.#known.get(path);
      if (found?.found.value === 'HKClinicalRecord') return found;
      first ??= found;
    }
    return first;
  }

  async #look(path: string): Promise<BinaryFinding | undefined> {
    this.#searched += 1;
    if (this.#searched === MOST_SEARCHED + 1) this.#miss(path, `is not searched, nor are those after it: ${TOO_MANY}`);
    if (this.#searched > MOST_SEARCHED || !holdsTelling(path, this.#files)) return undefined;
    try {
      const bytes = this.#files.large?.(path) ?? this.#files.bytes(path);
      if (bytes.length > this.#left) {
        this.#miss(path, 'is not read: the binaries before it are as much as one run reads');
        return undefined;
      }
      this.#left -= bytes.length;
      const { readMachO } = await import('../built/mach-o.ts');
      const read = readMachO(bytes, path);
      for (const { member, reason } of read.unreadMembers.slice(0, 1))
        this.#miss(path, `has ${member} in it, which ${reason}`);
      return findingOf(read, path);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      this.#miss(path, error.message);
      return undefined;
    }
  }

  #miss(path: string, why: string): void {
    this.unread.push({
      at: top(path),
      reason: `The binary \`${path}\`, which names something of clinical records or stands for a file elsewhere, ${why}`,
    });
  }
}

const TOO_MANY = `more than ${MOST_SEARCHED} are linked`;

type Read = Awaited<ReturnType<typeof import('../built/mach-o.ts')['readMachO']>>;

/** What it imports says most, then what it looks up by name, then what it calls. */
function findingOf({ slices }: Read, path: string): BinaryFinding | undefined {
  const all = slices.flatMap((slice) => evidenceOf(slice).map((one) => ({ ...one, member: slice.member })));
  const [best] = all.toSorted((a, b) => a.rank - b.rank || compare(a.symbol, b.symbol));
  if (!best) return undefined;
  const { rank, value, symbol, member } = best;
  const binary = { path, symbol, how: WAYS[Math.floor(rank / 2)] ?? 'calls', ...(member !== undefined && { member }) };
  return { found: { value, at: top(path) }, binary };
}

const WAYS: readonly ClinicalBinary['how'][] = ['imports', 'holds the text', 'calls'];

function evidenceOf(slice: Read['slices'][number]): { rank: number; value: string; symbol: string }[] {
  const isClass = (name: string) => (name === 'HKClinicalRecord' ? 0 : 1);
  const imported = clinicalImports({ slices: [slice] }).map(({ symbol, name }) => ({
    ...{ rank: isClass(name), value: name, symbol },
  }));
  const texts = slice.clinicalTexts
    .filter(({ text, isWhole, section }) => isWhole && NAME.test(text) && !OF_DEBUGGERS.test(section))
    .map(({ text }) => ({ rank: 2 + isClass(text), value: text, symbol: text }));
  const called = [...slice.methodNames]
    .filter((name) => SELECTOR.test(name))
    .map((name) => ({ rank: 4, value: name, symbol: name }));
  return [...imported, ...texts, ...called];
}

function top(file: string) {
  return { file, line: 1, column: 1 };
}

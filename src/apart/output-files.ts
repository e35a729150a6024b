import path from 'node:path';
import { clearPlace, type NamedPlace, PlaceTaken, writeNamedFile } from '../files/write-files.ts';
import { isApart } from './apart.ts';

/** The inputs that name a file which later steps take up. */
export const OUTPUT_FILES = ['report-file', 'sarif-file'] as const;
export type OutputFile = (typeof OUTPUT_FILES)[number];

export interface OutputPlaces {
  /** Why files will not be written, a sentence each: something else stood in their places, and the step fails for it. */
  readonly refusals: readonly string[];
  /** Names that lead out of the workspace as they are written: a fault of the workflow. */
  readonly outside: readonly string[];
  /** Writes a file that an input names; false where none does, or it could not be written, which is told. */
  write(input: OutputFile, content: () => string): boolean;
}

/** What a process that waits for this one has refused: it has cleared the places, so that nothing shows it any more. */
const REFUSED = 'CLINICAL_RECORDS_CHECK_REFUSED';

function refusedBefore(): readonly (readonly [OutputFile, string])[] {
  return isApart() ? JSON.parse(process.env[REFUSED] ?? '[]') : [];
}

/**
 * Decides about the places of the files that a step writes, before anything can go wrong: what stands there is removed,
 * so that a step which fails early leaves no file that an upload would take for its report, be it of an earlier run or a
 * link that the checked repository holds.
 * @param workspace the path of the workspace, as it is given and with its links followed
 * @param nameOf what the input says, `''` for nothing
 * @param warn told of what cannot be written for other reasons
 */
export function claimOutputPlaces(
  workspace: { readonly given: string; readonly real: string },
  nameOf: (input: OutputFile) => string,
  warn: (message: string) => void,
): OutputPlaces {
  const refused = new Map(refusedBefore());
  const outside = new Set<OutputFile>();
  const { given, real } = workspace;
  const place = (input: OutputFile): NamedPlace => {
    const target = path.resolve(given, nameOf(input));
    return { name: path.relative(given, target), from: real, checkouts: [real] };
  };
  const say = (input: OutputFile, why: string) => `"${nameOf(input)}" is not written: ${why}.`;
  for (const input of OUTPUT_FILES) {
    if (nameOf(input) === '' || refused.has(input)) continue;
    const { name } = place(input);
    if (name.split(path.sep)[0] === '..' || path.isAbsolute(name)) outside.add(input);
    else
      try {
        clearPlace(place(input));
      } catch (error) {
        if (!(error instanceof PlaceTaken)) throw error;
        refused.set(input, say(input, error.message));
      }
  }
  process.env[REFUSED] = JSON.stringify([...refused]);
  return {
    refusals: [...refused.values()],
    outside: [...outside].map(nameOf),
    write(input, content) {
      if (nameOf(input) === '' || refused.has(input) || outside.has(input)) return false;
      try {
        writeNamedFile(place(input), content());
        return true;
      } catch (error) {
        warn(say(input, error instanceof Error ? error.message : String(error)));
        return false;
      }
    },
  };
}

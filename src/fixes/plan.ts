/**
 * From findings to edits: what would be written for them, and why nothing is for others. Pure.
 */
import {
  type AppTarget,
  type Finding,
  type Location,
  type Mend,
  type RepoFiles,
  type Skipped,
  UnreadableFile,
} from '../types.ts';
import { addText } from './add-text.ts';
import { type Edit, joinEdits } from './edits.ts';
import { entitle } from './entitle.ts';
import type { Mending } from './mending.ts';
import { removeElement } from './remove-element.ts';
import { removeEntitlement } from './remove-entitlement.ts';
import { respell } from './respell.ts';
import { openText, Unmendable } from './text-file.ts';

/** What a check has found, as far as mends need it. */
export interface Checked {
  readonly findings: readonly Finding[];
  /** In the configuration that ships, with the others among their variants. */
  readonly targets: readonly AppTarget[];
  readonly skipped: readonly Skipped[];
}

/** A finding and the edits that would mend it. */
export interface Mended {
  readonly finding: Finding;
  readonly edits: readonly Edit[];
}

/** A finding that has a mend which is not written, and why, as the end of a sentence. */
export interface Unmended {
  readonly finding: Finding;
  readonly reason: string;
}

export interface Plan {
  readonly mended: readonly Mended[];
  /** Of all of `mended`, in order, without overlaps. */
  readonly edits: readonly Edit[];
  readonly unmended: readonly Unmended[];
}

/** The findings that a program can try to mend: nothing that somebody has decided to leave. */
export function mendable({ findings }: Checked): readonly Finding[] {
  return findings.filter(({ mends = [], silenced }) => mends.length > 0 && silenced === undefined);
}

/** Characters that a plan may look over to see what a list is for: some times all sources of a large app. */
const MOST_LOOKED_OVER = 200_000_000;

/** Plans the mends of some findings together. A mend that meets another one halfway is left for the next run. */
export function planMends(findings: readonly Finding[], checked: Checked, files: RepoFiles): Plan {
  const open = (file: string) => openText(file, files);
  const pay = budgetOf(MOST_LOOKED_OVER);
  const mended: Mended[] = [];
  const unmended: Unmended[] = [];
  let edits: readonly Edit[] = [];
  const removed = placesToRemove(findings);
  for (const finding of findings) {
    const variants = variantsOf(finding, checked);
    try {
      const own = editsOf(finding, { finding, variants, removed, paths: files.paths, open, pay });
      const joined = joinEdits([...edits, ...own]);
      if (!joined) throw new Unmendable('another fix changes the same place; run it again afterwards');
      edits = joined;
      mended.push({ finding, edits: own });
    } catch (error) {
      if (!(error instanceof Unmendable) && !(error instanceof UnreadableFile)) throw error;
      const reason = error instanceof UnreadableFile ? `${error.at.file} ${error.message}` : error.message;
      unmended.push({ finding, reason });
    }
  }
  return { mended, edits, unmended };
}

function editsOf({ mends = [] }: Finding, mending: Mending): readonly Edit[] {
  const edits = mends.flatMap((mend) => write(mend, mending));
  if (edits.length === 0) throw new Unmendable('what is missing stands there already');
  for (const file of new Set(edits.map((edit) => edit.file))) {
    const generator = findGenerator(file, mending);
    if (generator) throw new Unmendable(`${generator} makes ${file} anew: fix it there`);
  }
  return edits;
}

function write(mend: Mend, mending: Mending): readonly Edit[] {
  switch (mend.kind) {
    case 'add-text':
      return addText(mend, mending);
    case 'entitle':
      return entitle(mend, mending);
    case 'remove-entitlement':
      return removeEntitlement(mend, mending);
    case 'respell':
      return respell(mend, mending);
    case 'remove-element':
      return removeElement(mend, mending);
  }
}

function placesToRemove(findings: readonly Finding[]): readonly Location[] {
  return findings.flatMap(({ mends = [] }) =>
    mends.flatMap((mend) => (mend.kind === 'remove-element' ? [mend.at] : [])),
  );
}

function variantsOf({ target, project, configurations }: Finding, { targets }: Checked): readonly AppTarget[] {
  const found = targets.find((one) => one.name === target && one.project === project);
  return (found?.variants ?? []).filter(({ configuration }) => configurations.includes(configuration));
}

function budgetOf(amount: number): Mending['pay'] {
  let left = amount;
  return (characters) => {
    left -= characters;
    if (left < 0) throw new Unmendable('what else its list is for would take too long to see');
  };
}

const GENERATED = /\.(?:pbxproj|plist|entitlements|xcconfig)$/;
const INPUT = /^(?:project\.(?:ya?ml|json)|Project\.swift)$/;

/** The input of XcodeGen or Tuist that writes a file: any project beside it, and the lists that it gives a path to. */
function findGenerator(file: string, { paths, open }: Mending): string | undefined {
  if (!GENERATED.test(file)) return undefined;
  return paths.find((path) => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    if (!INPUT.test(path.slice(folder.length)) || !file.startsWith(folder) || path === file) return false;
    const inFolder = file.slice(folder.length);
    if (file.endsWith('.pbxproj')) return inFolder.split('/').length === 2;
    if (path.endsWith('.swift')) return inFolder.startsWith('Derived/');
    return writesList(textOf(path, open), inFolder);
  });
}

/** `info:` and `entitlements:` of XcodeGen write the file at their `path`. */
function writesList(text: string, file: string): boolean {
  const lines = text.split('\n');
  return lines.some((line, index) => {
    if (!/^\s*"?(?:info|entitlements)"?\s*:/.test(line)) return false;
    return lines.slice(index, index + 4).some((one) => /\bpath"?\s*:/.test(one) && one.includes(file));
  });
}

function textOf(path: string, open: Mending['open']): string {
  try {
    return open(path).text;
  } catch (error) {
    if (error instanceof Unmendable || error instanceof UnreadableFile) return '';
    throw error;
  }
}

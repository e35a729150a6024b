/** The programs of `fixtures-programs/`: one file each, or a folder of two where an app has a native side. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '..', 'fixtures-programs');

export interface FixtureProgram {
  readonly name: string;
  /** By the paths that they have in an app. */
  readonly files: Readonly<Record<string, string>>;
  /** The file that says what is right. */
  readonly text: string;
}

export function programsIn(folder: string): readonly FixtureProgram[] {
  return readdirSync(path.join(ROOT, folder))
    .sort()
    .map((name) => {
      const at = path.join(ROOT, folder, name);
      if (statSync(at).isDirectory()) {
        const files = Object.fromEntries(filesIn(at).map((file) => [file, readFileSync(path.join(at, file), 'utf8')]));
        return { name, files, text: files['lib/main.dart'] ?? '' };
      }
      const text = readFileSync(at, 'utf8');
      return { name, files: { [`App/${name.replace(/^./, (first) => first.toUpperCase())}`]: text }, text };
    });
}

function filesIn(folder: string, below = ''): string[] {
  return readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const at = path.join(below, entry.name);
    return entry.isDirectory() ? filesIn(folder, at) : [at];
  });
}

/** Why a program is not right yet. */
export function openIn(text: string): string | undefined {
  return /^(?:\/\/|<!--) open: (.*?)(?: -->)?$/m.exec(text)?.[1];
}

/**
 * The modules that Swift and Objective-C sources import: what a target needs where its manifest does not tell.
 */
import { bufferOf } from '../../bytes.ts';
import { type RepoFiles, UnreadableFile } from '../../types.ts';

const IMPORT =
  /^[ \t]*(?:(?:@\w+(?:\([^)\r\n]{0,200}\))?|public|internal|private|fileprivate|package)[ \t]+)*(?:#[ \t]*(?:import|include)[ \t]+<(\w+)\/|@?import[ \t]+(?:(?:class|struct|enum|protocol|func|var|let|typealias)[ \t]+)?(\w+))/gm;

/** What a target's module is called in code. */
export function moduleOf(target: string): string {
  return target.replace(/[^\p{L}\p{N}_]/gu, '_');
}

/** The modules that some files import, each once. A file that cannot be read imports nothing here: that is said elsewhere. */
export function modulesIn(paths: readonly string[], files: RepoFiles): ReadonlySet<string> {
  const modules = new Set<string>();
  for (const path of paths) {
    for (const { 1: included, 2: imported } of textOf(path, files).matchAll(IMPORT)) {
      const name = included ?? imported;
      if (name !== undefined) modules.add(name);
    }
  }
  return modules;
}

function textOf(path: string, files: RepoFiles): string {
  try {
    const bytes = files.bytes(path);
    return bufferOf(bytes).toString('utf8');
  } catch (error) {
    if (error instanceof UnreadableFile) return '';
    throw error;
  }
}

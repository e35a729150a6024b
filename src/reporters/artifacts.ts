import { listWords } from '../sentence.ts';
import type { Artifact, Report } from '../types.ts';
import { cleanLine } from './clean.ts';

/** Bundles that are named one by one. */
const MOST = 10;

/** A line for each built app: what was looked into, whether it is signed, and which clinical API it names. */
export function artifactLines({ artifacts = [] }: Pick<Report, 'artifacts'>): string[] {
  return artifacts.map(({ file, bundles }) => {
    const named = bundles.slice(0, MOST).map(bundleWords);
    const rest = bundles.length - named.length;
    const list = listWords([...named, ...(rest > 0 ? [`${rest} more`] : [])]);
    return `Built app ${cleanLine(file)}: ${list === '' ? 'nothing in it was read' : list}.`;
  });
}

function bundleWords({ target, isSigned, clinicalImports }: Artifact['bundles'][number]): string {
  const symbols = new Set(clinicalImports.map(({ symbol }) => symbol.replace(/^_(?:OBJC_CLASS_\$_)?/, '')));
  const said = [
    isSigned ? 'signed' : 'not signed',
    symbols.size > 0 ? `names ${listWords([...symbols].sort())}` : 'names no clinical API',
  ];
  return `${cleanLine(target)} (${said.join(', ')})`;
}

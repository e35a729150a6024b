import { listWords } from '../sentence.ts';
import type { Artifact, ArtifactBundle, Report } from '../types.ts';
import { cleanLine } from './clean.ts';
import { placeName } from './places.ts';
import { listAnswered } from './unchecked.ts';
import { endSentence, isBuiltAlone } from './wording.ts';

/** Bundles that are named one by one. */
const MOST = 10;

/** A sentence for each built app: what was looked into, whether it is signed, which clinical API it names, and what it was
 *  held against. Without sources, what was judged and what only they tell. */
export function artifactLines(report: Pick<Report, 'artifacts' | 'targets' | 'skipped'>): string[] {
  const { artifacts = [] } = report;
  const lines = artifacts.map(({ file, bundles }) => {
    const named = bundles.slice(0, MOST).map(bundleWords);
    const rest = bundles.length - named.length;
    const list = [...named, ...(rest > 0 ? [`${rest} more`] : [])].join('; ');
    return `Built app ${cleanLine(file)}: ${list === '' ? 'nothing in it was read' : list}.`;
  });
  if (isBuiltAlone(report)) return [...lines, judgedWords(artifacts), ONLY_SOURCES];
  const answered = listAnswered(report.skipped).map(
    ({ at, reason }) => `Answered for ${placeName(at)}: ${endSentence(cleanLine(reason))}`,
  );
  return [...lines, ...answered];
}

const ONLY_SOURCES =
  'Only the sources tell which of the types that it names it asks for and which it reads, where values of records go, and which privacy policy goes with it: check the repository, with this app as --artifact.';

function judgedWords(artifacts: readonly Artifact[]): string {
  const isSigned = artifacts.some(({ bundles }) => bundles.some((bundle) => bundle.isSigned));
  const parts = [
    ...(isSigned ? ['what it is signed with'] : []),
    ...['its Info.plist with the texts of every language', 'its privacy manifests', 'what its binaries name'],
  ];
  return `Judged: ${listWords(parts)}.${isSigned ? '' : ' It is not signed: its entitlements could not be judged.'}`;
}

function bundleWords({ target, isSigned, clinicalImports, source, unmatched }: ArtifactBundle): string {
  const symbols = new Set(clinicalImports.map(({ symbol }) => symbol.replace(/^_(?:OBJC_CLASS_\$_)?/, '')));
  const said = [
    isSigned ? 'signed' : 'not signed',
    symbols.size > 0 ? `names ${cleanLine(listWords([...symbols].sort()))}` : 'names no clinical API',
    ...(source
      ? [
          `held against ${cleanLine(source.name)} in ${cleanLine(source.project)} as ${cleanLine(source.configuration)} builds it, found by its ${source.by}`,
        ]
      : []),
    ...(unmatched === undefined ? [] : [`held against no sources: ${cleanLine(unmatched)}`]),
  ];
  return `${cleanLine(target)} (${said.join(', ')})`;
}

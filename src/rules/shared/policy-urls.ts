import { hideCredentials } from '../../credentials/credentials.ts';
import { listWords } from '../../sentence.ts';
import type { AppTarget, JudgedUrl, Location, Problem, Related, Repository, Stored } from '../../types.ts';
import { isWatch } from './target.ts';

/** Apps and what ships in them that have clinical records: the watch has none. Only with one of these is a policy asked for. */
export function clinicalApps({ targets }: Repository): readonly AppTarget[] {
  return targets.filter(
    (target) => target.signs.length > 0 && target.kind !== 'library' && target.kind !== 'test' && !isWatch(target),
  );
}

/** Whether metadata that stands in a file is that of a clinical app. In a repository of several apps a folder's metadata
 *  belongs to the apps of that folder; metadata that no app stands beside may be anybody's. */
export function concernsClinicalApp(file: string, repository: Repository): boolean {
  const clinical = clinicalApps(repository);
  if (clinical.length === 0) return false;
  const root = metadataRoot(file);
  const isBeside = ({ project, kind }: AppTarget) =>
    kind !== 'library' && kind !== 'test' && `${project}/`.startsWith(root);
  return !repository.targets.some(isBeside) || clinical.some(isBeside);
}

/** The same of one piece of metadata: what was read in App Store Connect is of an app that was asked for. */
export function concerns(
  { at, stored }: { readonly at: Location; readonly stored?: Stored },
  repository: Repository,
): boolean {
  return stored !== undefined || concernsClinicalApp(at.file, repository);
}

/** `in App Store Connect (PREPARE_FOR_SUBMISSION)`. */
export function inStore({ state }: Stored): string {
  return `in App Store Connect (${state})`;
}

/** The folder, with its slash, that a metadata file speaks for: `ios/` of `ios/fastlane/metadata/en-US/…`. */
export function metadataRoot(file: string): string {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  return (
    /^(.*?\/)(?:fastlane|metadata|app-info|[Aa]pp[-_ ]?[Ss]tore[\w-]{0,40})\//.exec(`/${folder}`)?.[1]?.slice(1) ??
    folder
  );
}

/** Where to point: at the URL, or for one that no file holds at the first clinical app. */
export function placeOf(at: Location | undefined, repository: Repository): Location | undefined {
  return at !== undefined && at.file !== '' ? at : clinicalApps(repository)[0]?.at;
}

/** One problem a URL, whatever the number of locales that name it. */
export function* findUrls(
  repository: Repository,
  ruleId: string,
  describe: (url: JudgedUrl, subject: string) => Pick<Problem, 'message' | 'fix'>,
): Iterable<Problem> {
  const groups = new Map<string, JudgedUrl[]>();
  for (const url of repository.metadata.urls) {
    if (url.ruleId !== ruleId || !url.authoritative || !concerns(url, repository)) continue;
    groups.set(url.url, [...(groups.get(url.url) ?? []), url]);
  }
  for (const [first, ...others] of groups.values()) {
    const at = first && placeOf(first.at, repository);
    if (!first || !at) continue;
    const related = others.flatMap((other): Related[] =>
      other.at.file === '' ? [] : [{ message: `The same URL${whereWords(other)}.`, at: other.at }],
    );
    yield { at, ...describe(first, subjectOf([first, ...others])), ...(related.length > 0 && { related }) };
  }
}

/** `The privacy-policy URL `https://…` (de-DE, en-US and 11 more locales)`. */
function subjectOf(urls: readonly JudgedUrl[]): string {
  // What the repository says is said the same with a key and without one.
  const stored = urls[0]?.stored;
  const ours = urls.filter((url) => (url.stored === undefined) === (stored === undefined));
  const locales = [...new Set(ours.flatMap(({ locale }) => locale ?? []))];
  const named = locales.length > 3 ? [...locales.slice(0, 2), `${locales.length - 2} more locales`] : locales;
  return `The privacy-policy URL ${showUrl(urls[0]?.url ?? '')}${named.length > 0 ? ` (${listWords(named)})` : ''}${stored ? ` ${inStore(stored)}` : ''}`;
}

function whereWords({ locale, stored }: JudgedUrl): string {
  return `${locale === undefined ? '' : ` for ${locale}`}${stored ? ` ${inStore(stored)}` : ''}`;
}

/** As code, so that no report makes a link of it; on one line, not longer than a line. */
export function showUrl(url: string): string {
  const line = hideCredentials(url)
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .replaceAll('`', "'");
  return `\`${line.length > 150 ? `${line.slice(0, 149)}…` : line}\``;
}

/** Evidence as the end of a sentence. */
export function endSentence(evidence: string): string {
  return `${evidence.trim().replace(/(?<![.\s])[.\s]+$/, '')}.`;
}

export const VOUCH =
  'if people can open the page, list the URL under `url-allow` in .clinical-records.yml with the reason';

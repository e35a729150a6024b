import { hideCredentials } from '../credentials/credentials.ts';
import type { Finding, Location, Related, Report, ReportContext } from '../types.ts';
import { cleanLine } from './clean.ts';

/** A file's path from the repository's root: the checked path may be a folder of it. */
export function repositoryPath(file: string, { prefix }: Pick<ReportContext, 'prefix'>): string {
  return [...prefix.split('/'), ...hideCredentials(file).split('/')]
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}

/** The two parts of a place in a built app, `build/App.ipa!Payload/App.app/Info.plist`; undefined for any other. */
export function insideArtifact(
  file: string,
  { artifacts = [] }: Pick<Report, 'artifacts'>,
): { readonly artifact: string; readonly inner: string } | undefined {
  const found = artifacts.find((one) => file.startsWith(`${one.file}!`));
  return found && { artifact: found.file, inner: file.slice(found.file.length + 1) };
}

/** Where a finding is shown that needs a line of the repository: of one in a built app, the place in the sources that it has
 *  to do with; its own where there is none. */
export function sourcePlace({ at, related = [] }: Pick<Finding, 'at' | 'related'>): Location {
  if (!IN_BUILT.test(at.file)) return at;
  return related.find((one) => !IN_BUILT.test(one.at.file))?.at ?? at;
}

/** The last part of a path. A credential with slashes in it is seen in the whole alone. */
export function fileName(path: string): string {
  const shown = hideCredentials(path);
  return shown.slice(shown.lastIndexOf('/') + 1);
}

/** A path as part of a URL: everything but letters, digits and `-_.~/` percent-encoded. */
export function encodePath(path: string): string {
  return hideCredentials(path)
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map((part) => encodeURIComponent(part).replaceAll(/[!'()*]/g, percentEncode))
    .join('/');
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** What was built is in no commit. */
const IN_BUILT = /\.(?:ipa|app|xcarchive|zip|tgz|gz)!/i;

/** Where a line can be looked at; undefined outside GitHub and for a place that is no line of a file. */
export function lineUrl(at: Location, context: ReportContext): string | undefined {
  if (!isLine(at) || IN_BUILT.test(at.file)) return undefined;
  // A line that the head does not have is shown in the commit that was checked.
  const inHead = placeInHead(at, context);
  const blobUrl = inHead ? context.blobUrl : context.checkedBlobUrl;
  if (blobUrl === undefined) return undefined;
  const { line, endLine } = inHead ?? at;
  const base = blobUrl.replaceAll(/[\s<>()"'`|\\]/g, percentEncode);
  const lines = endLine !== undefined && endLine > line ? `L${line}-L${endLine}` : `L${line}`;
  return `${base}${encodePath(repositoryPath(at.file, context))}#${lines}`;
}

/** Where a line stands in the commit that people see; undefined when it is not in there. */
export function placeInHead(at: Location, { placeInHead: find }: ReportContext): Location | undefined {
  return find ? find(at) : at;
}

/** False for what was given as an option, or is about the checked folder, and stands in no file. */
export function isLine({ file, line }: Location): boolean {
  return isInFile({ file }) && line > 0;
}

export function isInFile({ file }: Pick<Location, 'file'>): boolean {
  return file !== '' && file !== '.';
}

/** A built app, or a file in one: nobody looks for a line there. */
const OF_BUILT = /\.(?:ipa|app|xcarchive|zip|tgz|gz)(?:!|$)/i;

/** `App/Info.plist:12`, for people. */
export function placeName({ file, line, column }: Location, form: 'line' | 'column' = 'line'): string {
  const name = cleanLine(file);
  if (!isInFile({ file: name })) return line <= 0 ? 'given as an option' : 'the checked folder';
  if (line <= 0 || OF_BUILT.test(name)) return name;
  return form === 'line' ? `${name}:${line}` : `${name}:${line}:${column}`;
}

/** The other places of a finding: those it refers to, and those at which its cause shows too, with what leads there. For a
 *  terminal `most` of them, and of `ways` what leads there. */
export function otherPlaces(
  { at, message, related = [], places = [] }: Finding,
  { most, ways = Number.POSITIVE_INFINITY }: { readonly most?: number; readonly ways?: number } = {},
): readonly Related[] {
  const others = places.filter((place) => place.at !== at && !isSamePlace(place.at, at)).slice(0, most);
  return [
    ...related,
    ...others.flatMap((place, index) => [
      // what the finding says already is not said again
      message.startsWith(place.message) ? { at: place.at, message: 'The same.' } : place,
      ...(index < ways ? (place.related ?? []) : []),
    ]),
  ];
}

function isSamePlace(a: Location, b: Location): boolean {
  return isSameLine(a, b) && a.column === b.column;
}

export function isSameLine(a: Location, b: Location): boolean {
  return a.file === b.file && a.line === b.line;
}

import { addAll } from '../lists.ts';
import { decodeText, placesIn } from '../read/text.ts';
import { type PolicyUrl, type RepoFiles, UnreadableFile } from '../types.ts';
import { fileName } from './found.ts';
import { foldText } from './text.ts';
import { namesPolicy, namesPolicyInPath } from './words.ts';

/** Files of an app, besides its sources, that hold texts and links which people see in it. */
const TEXTS =
  /\.(?:strings|stringsdict|xcstrings|storyboard|xib|arb)$|(?:^|\/)[^/]*Info\.plist$|\.bundle\/[^/]+\.plist$/;
const TRANSLATIONS = /(?:^|\/)(?:locales?|l10n|i18n|lang|translations)\/(?:.*\/)?[^/]+\.json$/;

/** Larger files are catalogues of data. */
const LARGEST = 4_000_000;

const MOST = 200;

const LONGEST_LABEL = 300;

/** Links to a privacy policy that the app's texts hold: hints at what the app shows, not what App Store Connect gets. */
export function findLinks(files: RepoFiles): PolicyUrl[] {
  const links: PolicyUrl[] = [];
  for (const path of files.paths) {
    if (links.length >= MOST) break;
    if (TEXTS.test(path) || TRANSLATIONS.test(path)) addAll(links, readLinks(path, files, MOST - links.length));
  }
  return links;
}

/** A file that cannot be read hints at nothing; where it counts, its own reader says so. */
function readLinks(path: string, files: RepoFiles, most: number): PolicyUrl[] {
  const text = readText(path, files);
  if (text === undefined || !text.includes('http')) return [];
  const place = placesIn(path, text);
  const links: PolicyUrl[] = [];
  for (const match of text.matchAll(/https?:(?:\\?\/){2}[^\s"'<>\\)\]]+(?:\\\/[^\s"'<>\\)\]]+)*/g)) {
    if (links.length >= most) break;
    const url = match[0].replaceAll('\\/', '/').replace(/(?<![.,;:!])[.,;:!]+$/, '');
    if (!URL.canParse(url) || !speaksOfPolicy(url, text, match.index)) continue;
    const at = place(match.index, match.index + match[0].length);
    links.push({ url, at, source: 'hint', authoritative: false });
  }
  return links;
}

/** The link itself says so, or its key or label on the same line or the one before. */
function speaksOfPolicy(url: string, text: string, index: number): boolean {
  if (namesPolicyInPath(new URL(url))) return true;
  // A line may be as long as the file: what stands before is looked at no farther than a label goes.
  const near = text.slice(Math.max(0, index - LONGEST_LABEL), index);
  const line = near.lastIndexOf('\n') + 1;
  const before = near.lastIndexOf('\n', Math.max(0, line - 2)) + 1;
  return namesPolicy(foldText(near.slice(before)));
}

function readText(path: string, files: RepoFiles): string | undefined {
  try {
    const bytes = files.search?.(path) ?? files.bytes(path);
    return bytes.length > LARGEST || fileName(path).startsWith('.') ? undefined : decodeText(bytes, path);
  } catch (error) {
    if (error instanceof UnreadableFile) return undefined;
    throw error;
  }
}

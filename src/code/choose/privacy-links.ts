import { bufferOf } from '../../bytes.ts';
import { type Located, type RepoFiles, UnreadableFile } from '../../types.ts';

/** A web address in quotes, on one line. */
const ADDRESS = /(["'`])(https?:\/\/[^\s"'`<>\\]{4,300})\1/g;

/** What a policy's address, or the name beside it, holds. */
const POLICY = /privacy|datenschutz|confidentialit|privacidad|privacidade|riservatezza|integritet|tietosuoja|gizlilik/i;

/** Links to a privacy policy in sources: an address with such a word in it, or on a line that names one. */
export function findPrivacyLinks(paths: readonly string[], files: RepoFiles): readonly Located<string>[] {
  return paths.flatMap((path) => linksIn(path, readText(path, files)));
}

function linksIn(file: string, text: string): Located<string>[] {
  if (!POLICY.test(text)) return [];
  return text.split(/\r\n|\r|\n/).flatMap((line, index) => {
    if (line.length > 4000 || !line.includes('http')) return [];
    const named = POLICY.test(line);
    return [...line.matchAll(ADDRESS)].flatMap(({ 2: url = '', index: start }) => {
      if (!named && !POLICY.test(url)) return [];
      return [
        {
          value: url,
          at: { file, line: index + 1, column: start + 2, endLine: index + 1, endColumn: start + 2 + url.length },
        },
      ];
    });
  });
}

function readText(path: string, files: RepoFiles): string {
  try {
    const bytes = files.bytes(path);
    const buffer = bufferOf(bytes);
    return buffer.length > 1_000_000 || !buffer.includes('http') ? '' : buffer.toString('utf8');
  } catch (error) {
    if (error instanceof UnreadableFile) return '';
    throw error;
  }
}

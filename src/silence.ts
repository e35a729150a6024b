import picomatch from 'picomatch';
import type { Configuration, Ignore } from './configuration.ts';
import { type Finding, type RepoFiles, UnreadableFile } from './types.ts';

/** `// clinical-records-ignore: RULE reason` in a source, `<!-- … -->` in a property list, `#` in YAML. */
const MARK = /clinical-records-ignore:[ \t]*([a-z0-9-]+)[ \t]+(\S[^\n]*)/;

/** Applies what the repository's owners decided: other severities, and exceptions with a reason. */
export function silence(
  findings: readonly Finding[],
  files: RepoFiles,
  { configuration, today }: { readonly configuration: Configuration; readonly today: string },
): Finding[] {
  const linesOf = lineReader(files);
  return findings.flatMap((finding) => {
    const severity = configuration.severities.get(finding.rule.id) ?? finding.severity;
    if (severity === 'off') return [];
    const reason =
      configuration.ignores.find((ignore) => applies(ignore, finding, today))?.reason ?? reasonBeside(finding, linesOf);
    return [{ ...finding, severity, ...(reason && { silenced: { by: 'ignore' as const, reason } }) }];
  });
}

function applies({ rule, path: glob, target, until }: Ignore, finding: Finding, today: string): boolean {
  if (rule !== finding.rule.id) return false;
  if (target !== undefined && target !== finding.target) return false;
  if (until !== undefined && until < today) return false;
  return glob === undefined || picomatch.isMatch(finding.at.file, glob, { dot: true });
}

/** A mark on the finding's line, or on the line before it. */
function reasonBeside({ at, rule }: Finding, linesOf: (file: string) => readonly string[]): string | undefined {
  const lines = linesOf(at.file);
  for (const line of [lines[at.line - 1], lines[at.line - 2]]) {
    const [, id, reason] = MARK.exec(line ?? '') ?? [];
    if (id === rule.id && reason) return reason.replace(/\s*(-->|\*\/)\s*$/, '').trim();
  }
  return undefined;
}

function lineReader(files: RepoFiles): (file: string) => readonly string[] {
  const read = new Map<string, readonly string[]>();
  return (file) => {
    const known = read.get(file) ?? readLines(file, files);
    read.set(file, known);
    return known;
  };
}

function readLines(file: string, files: RepoFiles): readonly string[] {
  try {
    const text = Buffer.from(files.bytes(file)).toString('utf8');
    return text.includes('clinical-records-ignore:') ? text.split(/\r\n|\r|\n/) : [];
  } catch (error) {
    if (error instanceof UnreadableFile) return [];
    throw error;
  }
}

import { createHash } from 'node:crypto';
import { hideCredentials } from '../credentials/credentials.ts';
import type { Edit } from '../fixes/edits.ts';
import { findHunks, type Hunk } from '../fixes/hunks.ts';
import { writePatch } from '../fixes/patch.ts';
import { openText } from '../fixes/text-file.ts';
import { type ChangedFile, listChangedFiles } from '../github/changed-files.ts';
import type { GitHub } from '../github/client.ts';
import { offerSuggestions, type Suggestion } from '../github/suggestions.ts';
import { turnsText } from '../reporters/clean.ts';
import { mendsSection, suggestionMarkdown } from '../reporters/mends-markdown.ts';
import type { Finding, Report } from '../types.ts';
import { type FoundMends, findMends } from './mend.ts';
import type { RunOptions } from './run-options.ts';

export interface MendRequest {
  readonly github: GitHub;
  readonly report: Report;
  readonly options: RunOptions;
  /** The checked path relative to the repository's root, `''` for the root. */
  readonly prefix: string;
  /** False where the run is not to write on the pull request. */
  readonly mayComment: boolean;
  readonly warn: (notice: string | undefined) => void;
}

/** What the comment is to say of mends that are not offered as suggestions. `longest` in UTF-16 units. */
export type MendsSection = (longest: number) => string;

/** One change of lines, with the findings it helps to mend. */
interface Change {
  readonly file: string;
  readonly hunk: Hunk;
  readonly findings: readonly Finding[];
  readonly suggestion: Suggestion | undefined;
}

/**
 * Offers the mends of a pull request as suggestions where the change touches their lines, and gives the rest as a diff.
 * A finding whose mend stands in several places is offered whole or not at all.
 */
export async function offerMends(request: MendRequest): Promise<MendsSection> {
  const { github, report, options, prefix, mayComment, warn } = request;
  const { pullRequest, name } = github.event;
  const hasMends = report.findings.some(({ mends = [], silenced }) => mends.length > 0 && !silenced);
  if (!mayComment || !pullRequest || pullRequest.closed || !hasMends) return () => '';
  const found = await tryToFind(options, warn);
  if (!found || found.mends.mended.length === 0) return () => '';

  // A token that may only read is told of where the comment is not written: once is enough.
  const mayOffer = github.token !== undefined && !(pullRequest.fork && name === 'pull_request');
  const listed = mayOffer ? await listChangedFiles(github, pullRequest) : undefined;
  const changes = listChanges(found, prefix, listed?.value?.files ?? new Map());
  const offered = withoutPartial(changes);
  const { standing, notice } = await offerSuggestions(
    github,
    pullRequest,
    offered.flatMap(({ suggestion }) => suggestion ?? []),
  );
  warn(notice);
  const rest = changes.filter((change) => !offered.includes(change) || !isStanding(change, standing));
  const diff = diffOfChanges(rest, found, prefix);
  const left = new Set(rest.flatMap(({ findings }) => findings)).size;
  return (longest) => mendsSection(diff, left, prefix, longest);
}

/** What goes wrong with mends must not cost the report. */
async function tryToFind(options: RunOptions, warn: MendRequest['warn']): Promise<FoundMends | undefined> {
  try {
    return await findMends(options);
  } catch (error) {
    warn(`Fixes were not worked out: ${error instanceof Error ? error.message : error}.`);
    return undefined;
  }
}

function isStanding({ suggestion }: Change, standing: ReadonlySet<Suggestion>): boolean {
  return suggestion !== undefined && standing.has(suggestion);
}

function listChanges(
  { mends, files }: FoundMends,
  prefix: string,
  changed: ReadonlyMap<string, ChangedFile>,
): readonly Change[] {
  return [...mends.files.keys()].sort().flatMap((file) => {
    const source = openText(file, files);
    const path = prefix === '' ? file : `${prefix}/${file}`;
    const shown = changed.get(path);
    // The lines hold only where the checked file is the very one that the pull request shows: not after a merge that
    // changed it. And GitHub may change the line ends of a whole file with a suggestion.
    const isShown = shown !== undefined && isBlob(files.bytes(file), shown.blob) && !source.text.includes('\r');
    const own = mends.edits.filter((edit) => edit.file === file);
    return findHunks(source.text, own).map((hunk): Change => {
      const findings = mends.mended.filter(({ edits }) => edits.some((edit) => belongsTo(edit, hunk, file)));
      const about = findings.map(({ finding }) => finding);
      const lines = source.text.split('\n');
      const isText = source.encoding === 'utf-8' && !(source.marked && hunk.line <= 2);
      const suggestion = isShown && isText ? suggest(path, hunk, lines, shown, about) : undefined;
      return { file, hunk, findings: about, suggestion };
    });
  });
}

/** Edits of several findings may have become one. */
function belongsTo({ file, start, end }: Edit, { edits }: Hunk, own: string): boolean {
  return file === own && edits.some((edit) => edit.start <= start && edit.end >= end);
}

function suggest(
  path: string,
  { line, before, after }: Hunk,
  lines: readonly string[],
  { shown }: ChangedFile,
  findings: readonly Finding[],
): Suggestion | undefined {
  // A line cannot be put in without taking over one beside it.
  const anchor = before.length > 0 ? undefined : lines[line - 2];
  if (before.length === 0 && anchor === undefined) return undefined;
  const from = anchor === undefined ? line : line - 1;
  const to = anchor === undefined ? line + before.length - 1 : line - 1;
  if (!shown.some(({ start, end }) => start <= from && end >= to)) return undefined;
  if ([...before, ...after].some((one) => !one.endsWith('\n'))) return undefined;
  // what a click takes over stands in the file as it is shown
  const shownLines = [...before, ...after, anchor ?? ''];
  if (shownLines.some((one) => turnsText(one) || hideCredentials(one) !== one)) return undefined;
  const content = [...(anchor === undefined ? [] : [anchor]), ...after.map((one) => one.slice(0, -1))];
  const identity = JSON.stringify([before, anchor, after]);
  return { path, from, to, body: suggestionMarkdown(findings, content), identity };
}

/** The changes of findings that can be offered whole. */
function withoutPartial(changes: readonly Change[]): readonly Change[] {
  let kept = changes.filter(({ suggestion }) => suggestion !== undefined);
  for (let size = -1; size !== kept.length; ) {
    size = kept.length;
    const partial = new Set(changes.filter((change) => !kept.includes(change)).flatMap(({ findings }) => findings));
    kept = kept.filter(({ findings }) => !findings.some((finding) => partial.has(finding)));
  }
  return kept;
}

/** Whether Git would give this name to the content. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function isBlob(bytes: Uint8Array, name: string | undefined): boolean {
  if (name === undefined) return false;
  const hash = createHash(name.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === name;
}

function diffOfChanges(changes: readonly Change[], { files }: FoundMends, prefix: string): string {
  return [...new Set(changes.map(({ file }) => file))]
    .map((file) => {
      const edits = changes.filter((change) => change.file === file).flatMap(({ hunk }) => hunk.edits);
      return writePatch(openText(file, files), edits, prefix === '' ? file : `${prefix}/${file}`);
    })
    .join('');
}

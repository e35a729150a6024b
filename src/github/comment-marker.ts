import { NAME } from '../tool.ts';

/** A run of a workflow, and which of its tries. Numbers of runs grow through all repositories of a server. */
export interface RunNumber {
  readonly id: number;
  /** 1 for the first, and one more each time that somebody runs it again. */
  readonly attempt: number;
}

/** What the hidden last line of our comment says. */
export interface Marker {
  /** The checked path: two steps that check two paths keep two comments. */
  readonly path: string;
  /** The commit the comment is about, and the run that checked it: a run that ends late must not undo a later one. */
  readonly headSha?: string;
  readonly run?: RunNumber;
}

const LINE = new RegExp(`^<!-- ${NAME} path=(\\S+?)(?: head=([0-9a-f]+))?(?: run=(\\d+)(?: attempt=(\\d+))?)? -->$`);

/**
 * How far above ours the number of a later run can be that writes while ours is under way. github.com gives out some 300
 * a second, and a run lives for 35 days at most: https://docs.github.com/actions/reference/limits
 */
const FURTHEST = 1_000_000_000;

/** More than GitHub lets anybody run a run again. */
const MOST_ATTEMPTS = 1000;

/** The marker as the last line of a comment: Slack and mail show how a text begins. */
export function markerLine({ path, headSha, run }: Marker): string {
  const head = headSha === undefined ? '' : ` head=${headSha}`;
  const attempt = run === undefined || run.attempt === 1 ? '' : ` attempt=${run.attempt}`;
  const number = run === undefined ? '' : ` run=${run.id}${attempt}`;
  return `<!-- ${NAME} path=${encodePath(path)}${head}${number} -->`;
}

/** The text of a comment without its marker, and the marker; no marker where it is not a line of its own at the end. */
export function splitMarker(body: string): { readonly text: string; readonly marker?: Marker } {
  const whole = body.replaceAll('\r\n', '\n').trimEnd();
  const start = whole.lastIndexOf('\n') + 1;
  const [, path, headSha, id, attempt = '1'] = LINE.exec(whole.slice(start)) ?? [];
  if (path === undefined) return { text: whole };
  const run = { id: Number(id), attempt: Number(attempt) };
  return {
    text: whole.slice(0, start).trimEnd(),
    marker: {
      path,
      ...(headSha === undefined ? {} : { headSha }),
      ...(isNumbered(run) ? { run } : {}),
    },
  };
}

/** Whether a marker that was read names this path. */
export function isMarkerOf(marker: Marker | undefined, path: string): boolean {
  return marker?.path === encodePath(path);
}

/** Which of two runs came later: above 0 for the first, below 0 for the second. Without a number a run is the earliest. */
export function compareRuns(one: RunNumber | undefined, other: RunNumber | undefined): number {
  return (one?.id ?? 0) - (other?.id ?? 0) || (one?.attempt ?? 0) - (other?.attempt ?? 0);
}

/**
 * Whether a run that a marker names can be one that wrote while ours was under way. A marker can be written by whoever
 * may write as we do (every workflow of a repository is the same user), so its number orders runs and proves nothing.
 */
export function isPossible(claimed: RunNumber | undefined, own: RunNumber | undefined): boolean {
  return claimed === undefined || own === undefined || claimed.id <= own.id + FURTHEST;
}

function isNumbered({ id, attempt }: RunNumber): boolean {
  return Number.isSafeInteger(id) && id > 0 && attempt > 0 && attempt <= MOST_ATTEMPTS;
}

/** A path that cannot end an HTML comment, with one spelling for each folder. */
function encodePath(path: string): string {
  const plain = path.split('/').filter((step) => step !== '' && step !== '.');
  return plain.map((step) => encodeURIComponent(Buffer.from(step).toString('utf8'))).join('/') || '.';
}

import { NAME } from '../tool.ts';

/** What the hidden last line of our comment says. */
export interface Marker {
  /** The checked path: two steps that check two paths keep two comments. */
  readonly path: string;
  /** The commit the comment is about, and the run that wrote it: a run that ends late must not undo a later one. */
  readonly headSha?: string;
  readonly runId?: number;
}

const LINE = new RegExp(`^<!-- ${NAME} path=(\\S+?)(?: head=([0-9a-f]+))?(?: run=(\\d+))? -->$`);

/** The marker as the last line of a comment: Slack and mail show how a text begins. */
export function markerLine({ path, headSha, runId }: Marker): string {
  const head = headSha === undefined ? '' : ` head=${headSha}`;
  const run = runId === undefined ? '' : ` run=${runId}`;
  return `<!-- ${NAME} path=${encodePath(path)}${head}${run} -->`;
}

/** The text of a comment without its marker, and the marker; no marker where it is not a line of its own at the end. */
export function splitMarker(body: string): { readonly text: string; readonly marker?: Marker } {
  const whole = body.replaceAll('\r\n', '\n').trimEnd();
  const start = whole.lastIndexOf('\n') + 1;
  const [, path, headSha, runId] = LINE.exec(whole.slice(start)) ?? [];
  if (path === undefined) return { text: whole };
  return {
    text: whole.slice(0, start).trimEnd(),
    marker: {
      path,
      ...(headSha === undefined ? {} : { headSha }),
      ...(runId === undefined ? {} : { runId: Number(runId) }),
    },
  };
}

/** Whether a marker that was read names this path. */
export function isMarkerOf(marker: Marker | undefined, path: string): boolean {
  return marker?.path === encodePath(path);
}

/** A path that cannot end an HTML comment, with one spelling for each folder. */
function encodePath(path: string): string {
  const plain = path.split('/').filter((step) => step !== '' && step !== '.');
  return plain.map((step) => encodeURIComponent(Buffer.from(step).toString('utf8'))).join('/') || '.';
}

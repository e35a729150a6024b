import type { AppTarget } from '../types.ts';
import { clip } from './clean.ts';
import { listDestinations, nodeName, sourcesOf } from './destinations.ts';
import { type Markup, markup, NOTHING } from './markup.ts';

/** Where records go, as a picture: on the left what is read, on the right who receives it. In units of the drawing. */
const ROW = 44;
const BOX = { width: 200, height: 30 } as const;
const WIDTH = 640;
/** Letters that fit into a box. */
const LONGEST_LABEL = 26;

interface Box {
  readonly label: string;
  readonly y: number;
}

/** Nothing where no value of a record is handed on. The table beside it says the same in words. */
export function flowPicture(target: AppTarget): Markup {
  const destinations = listDestinations(target);
  if (destinations.length === 0) return NOTHING;
  const sources = place([...new Set(destinations.flatMap(sourcesOf))]);
  const receivers = place(destinations.map(({ kind, name }) => nodeName(kind, name)));
  const height = ROW * Math.max(sources.length, receivers.length);
  const lines = destinations.flatMap((destination, index) =>
    sourcesOf(destination).map((name) => {
      const from = sources.find(({ label }) => label === name)?.y ?? 0;
      const to = receivers[index]?.y ?? 0;
      const half = WIDTH / 2;
      return markup`<path d="M${BOX.width} ${from}C${half} ${from} ${half} ${to} ${WIDTH - BOX.width - 8} ${to}"/>`;
    }),
  );
  const heads = receivers.map(({ y }) => markup`<path class="head" d="M${WIDTH - BOX.width} ${y}l-9 -5v10z"/>`);
  return markup`<svg class="flows" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Where the records of ${target.name} go, as the table below says"><g class="ways">${lines}${heads}</g>${sources.map((box) => boxMarkup(box, 0))}${receivers.map((box) => boxMarkup(box, WIDTH - BOX.width))}</svg>`;
}

function place(labels: readonly string[]): Box[] {
  return labels.map((label, index) => ({ label, y: index * ROW + ROW / 2 }));
}

function boxMarkup({ label, y }: Box, x: number): Markup {
  return markup`<g><rect x="${x}" y="${y - BOX.height / 2}" width="${BOX.width}" height="${BOX.height}" rx="6"/><text x="${x + BOX.width / 2}" y="${y + 5}">${clip(label, LONGEST_LABEL)}</text></g>`;
}

/// <reference lib="webworker" />
import type { Grouped, Row } from './messages';

self.onmessage = (event: MessageEvent<Row[]>) => {
  const rows = event.data;
  const byYear = new Map<number, string[]>();
  for (const { title, year } of rows) {
    byYear.set(year, [...(byYear.get(year) ?? []), title]);
  }
  const years = [...byYear].sort(([a], [b]) => b - a);
  const reply: Grouped = { note: `${rows.length} rows`, years };
  self.postMessage(reply);
};

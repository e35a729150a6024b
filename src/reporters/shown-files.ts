import type { Report, ReportContext } from '../types.ts';
import { json } from './json.ts';

/** The files with a place that some report shows: the JSON report has every place that any other has. */
export function listShownFiles(report: Report, context: ReportContext): string[] {
  const files = new Set<string>();
  // A property list can nest as deep as its reader lets it; this list grows in its place.
  const left: unknown[] = [JSON.parse(json(report, context))];
  for (let value = left.pop(); value !== undefined; value = left.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    const { file } = value as { readonly file?: unknown };
    if (typeof file === 'string' && file !== '') files.add(file);
    for (const inner of Object.values(value)) if (inner !== undefined) left.push(inner);
  }
  return [...files].sort();
}

import { rulePage } from '../tool.ts';
import type { HouseRule, Location, ReportContext, Rule } from '../types.ts';
import { codeMarkdown, ownMarkdown, type Setting } from './escape-markdown.ts';
import type { Section } from './fit-sections.ts';
import { fileName, isInFile, lineUrl, placeName } from './places.ts';
import { isHouseSource, sourceName } from './wording.ts';

/** A place as code, linked to its line where there is a page to link to. */
export function placeMarkdown(at: Location, context: ReportContext, setting: Setting = 'line'): string {
  if (!isInFile(at)) return placeName(at);
  return linkMarkdown(codeMarkdown(placeName(at), setting), at, context);
}

/** Links Markdown of our own making to a line. */
export function linkMarkdown(markdown: string, at: Location, context: ReportContext): string {
  const url = lineUrl(at, context);
  return url === undefined ? markdown : `[${markdown}](${url})`;
}

/** A sign that leads to a line; where there is nothing to link to, the place stands beside it. */
export function signMarkdown(sign: string, at: Location, context: ReportContext, setting: Setting = 'line'): string {
  if (lineUrl(at, context) !== undefined) return linkMarkdown(sign, at, context);
  const name = placeName(at);
  return `${sign} ${codeMarkdown(setting === 'cell' ? fileName(name) : name, setting)}`;
}

/** A rule's name, linked to its page. */
export function ruleMarkdown({ id, source }: Rule | HouseRule): string {
  return `[\`${id}\`](${isHouseSource(source) ? source.url : rulePage(id)})`;
}

/** Apple's sentence, linked to Apple's page. It is ours to quote: rules hold it. */
export function appleMarkdown(source: {
  readonly url: string;
  readonly says: string;
  readonly observed?: string;
}): string {
  const observed = source.observed === undefined ? '' : ` Observed: ${ownMarkdown(source.observed)}`;
  return `[${sourceName(source)}](${source.url}): “${ownMarkdown(source.says)}”${observed}`;
}

/** A section behind a summary line. Blank lines let Markdown begin inside. */
export function details(summary: string, isOpen = false): Pick<Section, 'open' | 'close'> {
  return { open: `\n<details${isOpen ? ' open' : ''}><summary>${summary}</summary>\n\n`, close: '\n</details>\n' };
}

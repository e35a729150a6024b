import { rulePage } from '../tool.ts';
import type { Finding, HouseRule, Location, ReportContext, Rule, Verdict } from '../types.ts';
import { isAllWell } from './mark.ts';
import { type Markup, markup, NOTHING, ownMarkup } from './markup.ts';
import { isInFile, lineUrl, placeName } from './places.ts';
import { isHouseSource, type Judgement, sourceName } from './wording.ts';

/** A word and a sign beside the colour: neither paper nor every eye has colours. */
export const SEVERITY_MARK: Readonly<Record<Judgement, string>> = {
  error: '✗',
  warning: '!',
  notice: 'i',
  silenced: '~',
};

const VERDICT_STYLE: Readonly<Record<Verdict, string>> = {
  passed: 'good',
  failed: 'error',
  'not-applicable': 'soft',
  incomplete: 'warning',
};

/** The class of a verdict on what has these findings. */
export function verdictStyle(verdict: Verdict, findings: readonly Finding[]): string {
  return verdict === 'passed' && !isAllWell(verdict, findings) ? 'warning' : VERDICT_STYLE[verdict];
}

/** A place, linked to its line where there is a page to link to. */
export function placeMarkup(at: Location, context: ReportContext): Markup {
  if (!isInFile(at)) return markup`${placeName(at)}`;
  return linkMarkup(markup`<code>${placeName(at)}</code>`, at, context);
}

export function linkMarkup(inner: Markup, at: Location, context: ReportContext): Markup {
  const url = lineUrl(at, context);
  return url === undefined || !/^https?:\/\//.test(url)
    ? inner
    : markup`<a href="${url}" rel="noreferrer">${inner}</a>`;
}

/** Apple's sentence, its page, and ours about the rule. */
export function sourceMarkup({ id, source, why }: Rule | HouseRule): Markup {
  const page = isHouseSource(source) ? source.url : rulePage(id);
  const observed = source.observed === undefined ? NOTHING : markup` Observed: ${ownMarkup(source.observed)}`;
  return markup`<blockquote>${ownMarkup(why)}<br><a href="${source.url}" rel="noreferrer">${sourceName(source)}</a>: “${ownMarkup(source.says)}”${observed} · <a href="${page}" rel="noreferrer"><code>${id}</code></a></blockquote>`;
}

/** A table that may be wider than the screen scrolls by itself, by keyboard too. */
export function wideTable(name: string, caption: Markup, heads: readonly string[], rows: readonly Markup[]): Markup {
  const cells = heads.map((head) => markup`<th scope="col">${head}</th>`);
  return markup`<div class="wide" role="group" aria-label="${name}" tabindex="0"><table><caption>${caption}</caption><thead><tr>${cells}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

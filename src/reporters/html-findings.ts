import { count } from '../sentence.ts';
import type { Finding, Report, ReportContext, Severity } from '../types.ts';
import { placeMarkup, SEVERITY_MARK, sourceMarkup } from './html-pieces.ts';
import { foreign, type Markup, markup, NOTHING, prose, quoted } from './markup.ts';
import { otherPlaces } from './places.ts';
import { quotePlace } from './quote.ts';
import { activeFindings, configurationNote, SEVERITIES, silencedFindings } from './wording.ts';

/** Every finding, the severest first, with the form that filters them. */
export function findingsMarkup(report: Report, context: ReportContext): Markup {
  const findings = activeFindings(report);
  if (findings.length === 0) return markup`<p>Nothing was found.</p>`;
  const groups = SEVERITIES.flatMap((severity) => {
    const ours = findings.filter((finding) => finding.severity === severity);
    return ours.length === 0 ? [] : [groupMarkup(severity, ours, report, context)];
  });
  return markup`${findings.length > 1 ? filterMarkup(findings) : NOTHING}${groups}`;
}

function filterMarkup(findings: readonly Finding[]): Markup {
  const targets = [...new Set(findings.flatMap(({ target }) => (target === undefined ? [] : [target])))].sort();
  const severities = SEVERITIES.filter((severity) => findings.some((finding) => finding.severity === severity));
  const boxes = severities.map(
    (severity) =>
      markup`<label><input type="checkbox" name="severity" value="${severity}" checked> ${severity}s</label>`,
  );
  const choices = targets.map((target) => markup`<option value="${target}">${target}</option>`);
  const choice = markup`<div><label class="field" for="target">Target</label><select id="target" name="target"><option value="">all</option>${choices}</select></div>`;
  return markup`<form id="filter" hidden><div class="grow"><label class="field" for="words">Words</label><input type="search" id="words" name="words" autocomplete="off"></div><fieldset><legend>Severity</legend>${boxes}</fieldset>${targets.length > 1 ? choice : NOTHING}<div><button type="reset">Show all</button></div><p id="told" class="soft" role="status"></p></form>`;
}

function groupMarkup(severity: Severity, findings: readonly Finding[], report: Report, context: ReportContext): Markup {
  const explained = new Set<string>();
  const articles = findings.map((finding) => {
    const isFirst = !explained.has(finding.rule.id);
    explained.add(finding.rule.id);
    return findingMarkup(finding, isFirst, report, context);
  });
  return markup`<section data-group><h3 class="${severity}">${count(findings.length, severity)}</h3>${articles}</section>`;
}

/** Why Apple cares is said once for each rule. */
function findingMarkup(finding: Finding, isFirst: boolean, report: Report, context: ReportContext): Markup {
  const { severity, rule, message, fix, at, target, isNew } = finding;
  const only = configurationNote(finding, report.targets);
  const facts = [
    placeMarkup(at, context),
    ...(target === undefined ? [] : [markup` · in ${foreign(target)}`]),
    ...(only === undefined ? [] : [markup` · ${foreign(only)}`]),
    ...(isNew === true ? [markup` · <b>new with this change</b>`] : []),
    ...(isFirst ? [] : [markup` · <code>${rule.id}</code>`]),
  ];
  const others = otherPlaces(finding).map(
    (one) => markup`<li>${placeMarkup(one.at, context)} ${prose(one.message)}</li>`,
  );
  return markup`<article class="${severity}" data-severity="${severity}" data-target="${target ?? ''}"><h4><span class="${severity}"><span aria-hidden="true">${SEVERITY_MARK[severity]}</span><span class="unseen">${severity}:</span></span> ${prose(message)}</h4><p class="soft">${facts}</p>${quoteMarkup(finding, report)}${others.length === 0 ? NOTHING : markup`<ul>${others}</ul>`}<p><b>Fix:</b> ${prose(fix)}</p>${isFirst ? sourceMarkup(rule) : NOTHING}</article>`;
}

/** The line, and under it carets that only the eye needs. */
function quoteMarkup({ at }: Finding, report: Report): Markup {
  const quote = quotePlace(at, report);
  if (quote === undefined) return NOTHING;
  return markup`<pre tabindex="0" role="group" aria-label="Line ${at.line}"><code>${quoted(quote.source)}</code><span aria-hidden="true">${{ html: '\n' }}${quoted(quote.pointer)}</span></pre>`;
}

/** What was found and does not count, with the reason why not. */
export function silencedMarkup(report: Report, context: ReportContext): Markup {
  const items = silencedFindings(report).map(
    ({ message, at, rule, silenced }) =>
      markup`<li>${prose(message)} ${placeMarkup(at, context)} · <code>${rule.id}</code><br><span class="soft">${silenced?.by === 'baseline' ? 'Accepted before' : 'Ignored'}: ${foreign(silenced?.reason ?? '')}</span></li>`,
  );
  return markup`<ul>${items}</ul>`;
}

import { createHash } from 'node:crypto';
import { describeWithCount, loosenedWords } from '../findings/describe-loosened.ts';
import { listWords } from '../sentence.ts';
import { HOME, VERSION } from '../tool.ts';
import type { JudgedUrl, Report, ReportContext, Reporter } from '../types.ts';
import { listApps } from './apps.ts';
import { artifactLines } from './artifacts.ts';
import { type ChangeRow, changeSentence, isKnown, listChangeRows } from './changes-wording.ts';
import { findingsMarkup, silencedMarkup } from './html-findings.ts';
import { placeMarkup, verdictStyle, wideTable } from './html-pieces.ts';
import { SCRIPT } from './html-script.ts';
import { storedMarkup } from './html-stored.ts';
import { STYLE } from './html-style.ts';
import { targetMarkup } from './html-targets.ts';
import { foreign, type Markup, markup, NOTHING, prose } from './markup.ts';
import { describeStale } from './stale.ts';
import { listUnchecked, nameTargets } from './unchecked.ts';
import {
  activeFindings,
  countWords,
  findingsOf,
  isShown,
  KIND_NAME,
  newWords,
  otherTargets,
  silencedFindings,
  verdictSentence,
} from './wording.ts';

interface Part {
  readonly id: string;
  readonly title: string;
  readonly body: Markup;
}

/**
 * A page in one file, for those who have no GitHub to look at: it asks nothing of any other place, and its policy forbids
 * it to. It says everything without its script, which only filters.
 */
export const html: Reporter = (report, context) => {
  const parts = listParts(report, context);
  const links = parts.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>`);
  const sections = parts.map(
    ({ id, title, body }) =>
      markup`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${body}</section>`,
  );
  const policy = `default-src 'none'; style-src '${hashOf(STYLE)}'; script-src '${hashOf(SCRIPT)}'; base-uri 'none'; form-action 'none'`;
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${report.verdict}${appNames(report)}: Clinical Records Check</title>
<style>${{ html: STYLE }}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
<header><h1>Clinical Records Check: <span class="${verdictStyle(report.verdict, report.findings)}">${report.verdict}</span>${looseningTitle(report)}</h1>
<p class="soft">${aboutMarkup(report, context)}</p>
<p class="verdict">${prose(verdictSentence(report))}</p><p class="soft">${[countWords(report), newWords(report)].filter((words) => words !== undefined).join('; ')}</p>
${parts.length > 1 ? markup`<nav aria-label="Parts of the report"><ul>${links}</ul></nav>` : NOTHING}</header>
<main id="main" tabindex="-1">
${sections}
${othersMarkup(report)}
</main>
<footer><a href="${HOME}" rel="noreferrer">Clinical Records Check</a> ${VERSION}</footer>
<script>${{ html: SCRIPT }}</script>
</body>
</html>
`;
  return page.html;
};

/** Of what the page is: the apps, the commit and its day. Nothing of the day it was made: two runs print the same. */
function aboutMarkup(report: Report, { commit }: ReportContext): Markup {
  const apps = listApps(report, []);
  const names = apps.map(
    ({ name, project }, index) =>
      markup`${index === 0 ? NOTHING : markup`, `}${foreign(name)} (<code>${project}</code>)`,
  );
  if (commit === undefined) return markup`${names}`;
  const day = commit.date === undefined ? NOTHING : markup` of <time datetime="${commit.date}">${commit.date}</time>`;
  return markup`${names}${names.length > 0 ? markup` at` : markup`At`} commit <code>${commit.id.slice(0, 12)}</code>${day}`;
}

/** Up to three, for the title of the window. */
function appNames(report: Report): string {
  const names = listApps(report, []).map(({ name }) => name);
  if (names.length === 0) return '';
  return `, ${names.length > 3 ? `${names.length} apps` : listWords(names)}`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function listParts(report: Report, context: ReportContext): Part[] {
  const findings = activeFindings(report);
  const shown = report.targets.filter((target) => isShown(target, report.findings));
  const judged = report.privacyPolicy.filter(({ authoritative }) => authoritative);
  const stale = describeStale(report);
  const { appStoreConnect = [] } = report;
  const parts: (Part | undefined)[] = [
    looseningPart(report, context),
    changesPart(report, context),
    shown.length > 0 || findings.length > 0
      ? { id: 'findings', title: 'Findings', body: findingsMarkup(report, context) }
      : undefined,
    shown.length > 0
      ? {
          id: 'targets',
          title: 'Targets',
          body: markup`${shown.map((target) => targetMarkup(target, findingsOf(target, report.findings), context))}`,
        }
      : undefined,
    judged.length > 0 ? { id: 'policy', title: 'Privacy policy', body: policyMarkup(judged, context) } : undefined,
    report.artifacts !== undefined && report.artifacts.length > 0
      ? {
          id: 'built',
          title: 'Built apps',
          body: markup`<ul>${artifactLines(report).map((line) => markup`<li>${prose(line)}</li>`)}</ul>`,
        }
      : undefined,
    appStoreConnect.length > 0
      ? { id: 'store', title: 'App Store Connect', body: storedMarkup(appStoreConnect) }
      : undefined,
    listUnchecked(report.skipped).length > 0
      ? { id: 'unchecked', title: 'Could not be checked', body: skippedMarkup(report, context) }
      : undefined,
    silencedFindings(report).length > 0
      ? { id: 'silenced', title: 'Found, and not counted', body: silencedMarkup(report, context) }
      : undefined,
    stale.length > 0
      ? {
          id: 'stale',
          title: 'Accepted, and no longer found',
          body: markup`<ul>${stale.map((line) => markup`<li>${foreign(line)}</li>`)}</ul>`,
        }
      : undefined,
  ];
  return parts.flatMap((part) => part ?? []);
}

function looseningTitle({ loosening }: Report): Markup {
  const words = loosening && loosenedWords(loosening);
  return words === undefined ? NOTHING : markup`, ${foreign(words)}`;
}

function looseningPart({ loosening }: Report, context: ReportContext): Part | undefined {
  const { list = [], missed } = loosening ?? {};
  if (list.length === 0 && missed === undefined) return undefined;
  const items = list.map(
    (one) => markup`<li>This change ${foreign(describeWithCount(one))} · ${placeMarkup(one.at, context)}</li>`,
  );
  const why = missed === undefined ? NOTHING : markup`<p>${foreign(missed)}</p>`;
  const body = markup`${why}${items.length === 0 ? NOTHING : markup`<ul>${items}</ul>`}`;
  return { id: 'loosened', title: 'What this change sets aside in its own check', body };
}

function changesPart(report: Report, context: ReportContext): Part | undefined {
  const sentence = changeSentence(report);
  if (sentence === undefined || report.changes === undefined) return undefined;
  const rows = isKnown(report.changes) ? listChangeRows(report.changes, report) : [];
  const list = rows.length === 0 ? NOTHING : markup`<ul>${rows.map((row) => changeItem(row, context))}</ul>`;
  return { id: 'changes', title: 'What changes for people', body: markup`<p>${prose(sentence)}</p>${list}` };
}

function changeItem({ sign, words, facts, at, before, after }: ChangeRow, context: ReportContext): Markup {
  const said = [
    markup`<code>${sign}</code> ${foreign(words)}`,
    ...(at === undefined ? [] : [markup` · ${placeMarkup(at, context)}`]),
    ...facts.map((fact) => markup` · ${foreign(fact)}`),
    ...(before === undefined ? [] : [markup`<br>Was: “${foreign(before)}”`]),
    ...(after === undefined ? [] : [markup`<br>Now: “${foreign(after)}”`]),
  ];
  return markup`<li>${said}</li>`;
}

/** Addresses are shown and not linked: nobody has looked at where they lead. */
function policyMarkup(urls: readonly JudgedUrl[], context: ReportContext): Markup {
  const rows = urls.map(
    ({ url, locale, verdict, evidence, at }) =>
      markup`<tr><td><code>${url}</code>${locale === undefined ? NOTHING : markup` ${foreign(locale)}`}<br><small>${placeMarkup(at, context)}</small></td><td>${verdict}</td><td>${prose(evidence)}</td></tr>`,
  );
  return wideTable('Privacy policy', markup`What was seen of each URL`, ['URL', 'Verdict', 'Seen'], rows);
}

/** What could not be checked: what the verdict hangs on first. */
function skippedMarkup({ skipped }: Report, context: ReportContext): Markup {
  const items = listUnchecked(skipped).map(({ at, reason, targets, blocking }) => {
    const said = blocking ? markup`<b>${prose(reason)}</b>` : prose(reason);
    return markup`<li>${said} ${placeMarkup(at, context)}${targets.length === 0 ? NOTHING : markup` · in ${foreign(nameTargets(targets, String))}`}</li>`;
  });
  return markup`<ul>${items}</ul>`;
}

/** Targets that have nothing to do with clinical records, so that nobody wonders whether they were seen. */
function othersMarkup(report: Report): Markup {
  const others = otherTargets(report);
  if (others.length === 0) return NOTHING;
  const names = others.map(
    ({ target }, index) => markup`${index === 0 ? '' : ','} ${foreign(target.name)} (${KIND_NAME[target.kind]})`,
  );
  return markup`<p class="soft">Also seen, without clinical records:${names}.</p>`;
}

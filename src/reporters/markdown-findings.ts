import { count, listWords } from '../sentence.ts';
import type { Finding, Report, ReportContext } from '../types.ts';
import { cleanLine } from './clean.ts';
import { codeMarkdown, ownMarkdown, proseMarkdown } from './escape-markdown.ts';
import { type FindingLine, listFindingLines } from './finding-lines.ts';
import type { Section } from './fit-sections.ts';
import { appleMarkdown, details, placeMarkdown, ruleMarkdown } from './markdown-pieces.ts';
import { otherPlaces } from './places.ts';
import { visibleWords } from './visible-words.ts';
import {
  activeFindings,
  configurationNote,
  isShown,
  SEVERITIES,
  SEVERITY_SIGN,
  splitFix,
  splitMessage,
} from './wording.ts';

/** Stands before what to do. */
export const FIX = '**Fix:**';

/** Other places that a finding shows; further ones are counted. */
const MOST_PLACES = 7;
/** Places of other apps that stand in a line. */
const MOST_ALIKE = 3;

/**
 * A line a finding: what is wrong, where, and what to do; behind it, folded, the rest of what is known. Lines beyond
 * `room`, in words that a reader sees, stand in a fold of their own.
 */
export function findingSections(report: Report, context: ReportContext, rest: string, room: number): Section[] {
  const write = lineWriter(report, context);
  const lines = listFindingLines(report).map((line) => ({ line, text: write(line) }));
  const open = takeLines(lines, room);
  const folded = lines.slice(open.length);
  const section = (rows: readonly { readonly text: string }[]) => ({
    rows: rows.map(({ text }) => text),
    more: (hidden: number) => `\n${count(hidden, 'more finding')}, see ${rest}.\n`,
    rank: 1,
  });
  return [
    ...(open.length === 0 ? [] : [{ ...section(open), open: '\n', close: '' }]),
    ...(folded.length === 0 ? [] : [{ ...section(folded), ...details(moreWords(folded.map(({ line }) => line))) }]),
  ];
}

/** As many as fit, and one at least: what to do first is never a click away. */
function takeLines<T extends { readonly text: string }>(lines: readonly T[], room: number): readonly T[] {
  let left = room;
  const end = lines.findIndex(({ text }, index) => {
    left -= visibleWords(text);
    return left < 0 && index > 0;
  });
  return end < 0 ? lines : lines.slice(0, end);
}

/** `3 more findings: 1 error, 2 warnings`. */
function moreWords(lines: readonly FindingLine[]): string {
  const findings = lines.flatMap(({ finding, alike }) => [finding, ...alike]);
  const parts = SEVERITIES.flatMap((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return number === 0 ? [] : [`${SEVERITY_SIGN[severity]} ${count(number, severity)}`];
  });
  return `${findings.length} more: ${parts.join(', ')}`;
}

/** Writes lines one after the other. Why Apple cares is said with the first of a rule. */
function lineWriter(report: Report, context: ReportContext): (line: FindingLine) => string {
  const explained = new Set<string>();
  const owner = ownerNamer(report);
  const isAllNew = activeFindings(report).every(({ isNew }) => isNew === true);

  function head({ finding, alike }: FindingLine): string {
    const { severity, message, fix, at, isNew } = finding;
    const only = configurationNote(finding, report.targets);
    const facts = [
      placeMarkdown(at, context),
      ...(alike.length > 0 ? [] : owner(finding, message)),
      ...(only === undefined ? [] : [proseMarkdown(only)]),
      ...(isNew === true && !isAllNew ? ['**new**'] : []),
    ];
    const doing = proseMarkdown(splitFix(cleanLine(fix)).first);
    return `- ${SEVERITY_SIGN[severity]} **${proseMarkdown(splitMessage(cleanLine(message)).fact)}** ${facts.join(' · ')}<br>${FIX} ${doing}${likewise(finding, alike)}\n`;
  }

  /** Where else, a place a file. */
  function likewise({ at }: Finding, alike: readonly Finding[]): string {
    const files = new Map(alike.filter((one) => one.at.file !== at.file).map((one) => [one.at.file, one.at]));
    const shown = [...files.values()].slice(0, MOST_ALIKE);
    if (shown.length === 0) return '';
    const hidden = alike.length - shown.length;
    const more = hidden > 0 ? [`${hidden} more`] : [];
    return `<br>Likewise: ${[...shown.map((place) => placeMarkdown(place, context)), ...more].join(', ')}`;
  }

  function fold({ finding, alike }: FindingLine): string {
    const { rule, message, fix } = finding;
    const places = otherPlaces(finding).map(({ at, message: says }) => ({ at, says }));
    const others = alike.flatMap((one) => [
      { at: one.at, says: one.message },
      ...otherPlaces(one).map(({ at, message: says }) => ({ at, says })),
    ]);
    const all = [...places, ...others];
    const kept = all.slice(0, alike.length > 0 ? MOST_IN_ALL : MOST_PLACES);
    const listed = kept.map(({ at, says }) => `- ${placeMarkdown(at, context)} ${proseMarkdown(says)}`);
    if (all.length > kept.length) listed.push(`- and ${all.length - kept.length} more`);
    const said = [splitMessage(cleanLine(message)).rest, splitFix(cleanLine(fix)).rest].filter((text) => text !== '');
    const isFirst = !explained.has(rule.id);
    explained.add(rule.id);
    // one paragraph, whatever a message says: its words change no part of the page
    const why = [...said.map((text) => proseMarkdown(text)), isFirst ? ownMarkdown(rule.why) : ruleMarkdown(rule)];
    const source = isFirst ? [`> ${appleMarkdown(rule.source)} · ${ruleMarkdown(rule)}`] : [];
    const parts = [why.join(' '), ...(listed.length > 0 ? [listed.join('\n')] : []), ...source];
    const title = all.length === 0 ? 'Why' : `Why, and ${count(all.length, 'place')}`;
    return inItem(`<details><summary>${title}</summary>\n\n${parts.join('\n\n')}\n\n</details>\n`);
  }

  return (line) => `${head(line)}${fold(line)}\n`;
}

/** Places of a line that stands for several findings. */
const MOST_IN_ALL = 40;

/** Lines that belong to the item of a list before them. */
function inItem(markdown: string): string {
  return markdown.replaceAll(/^(?=.)/gm, '  ');
}

/** Says whose a finding is, where a reader could doubt it: not for the only target, nor where its words say so. */
function ownerNamer({ targets, findings }: Report): (finding: Finding, message: string) => string[] {
  const shown = targets.filter((target) => isShown(target, findings));
  return ({ target, project, at }, message) => {
    if (target === undefined || shown.length < 2) return [];
    const isSaid = message.includes(target);
    const namesakes = shown.filter((one) => one.target.name === target).length;
    const isBeside = project !== undefined && at.file.startsWith(project.slice(0, project.lastIndexOf('/') + 1));
    if (namesakes > 1 && project !== undefined && !(isSaid && isBeside && project.includes('/')))
      return [`in ${proseMarkdown(target)} of ${codeMarkdown(project)}`];
    return isSaid ? [] : [`in ${proseMarkdown(target)}`];
  };
}

/** What was found and does not count, with the reason why not. */
export function silencedSection(findings: readonly Finding[], context: ReportContext, rest: string): Section[] {
  if (findings.length === 0) return [];
  const ways = listWords(
    [...new Set(findings.map(({ silenced }) => (silenced?.by === 'baseline' ? 'accepted before' : 'ignored')))].sort(),
  );
  return [
    {
      ...details(
        `${count(findings.length, 'finding')} that ${findings.length === 1 ? 'does' : 'do'} not count: ${ways}`,
      ),
      rows: findings.map(
        ({ message, at, rule, silenced }) =>
          `- ${proseMarkdown(message)} ${placeMarkdown(at, context)} · ${ruleMarkdown(rule)}${silenced ? `<br>Reason: ${proseMarkdown(silenced.reason)}` : ''}\n`,
      ),
      more: (hidden) => `\n${hidden} more, see ${rest}.\n`,
      rank: 7,
    },
  ];
}

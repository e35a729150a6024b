import { compare } from '../order.ts';
import { count } from '../sentence.ts';
import type { AppTarget, Finding, RecordFlow, Report, ReportContext, TargetReport, TypeUse } from '../types.ts';
import { clip } from './clean.ts';
import { codeMarkdown, proseMarkdown } from './escape-markdown.ts';
import type { Section } from './fit-sections.ts';
import { linkMarkdown, placeMarkdown } from './markdown-pieces.ts';
import { typeName } from './matrix.ts';
import {
  clinicalTargets,
  DESTINATION_NAME,
  isWhollyRead,
  seenIn,
  shippedFlows,
  shippedTexts,
  shippedUses,
} from './ships.ts';
import { type Judgement, judgementAt, SEVERITY_SIGN } from './wording.ts';

/** What ships, for whoever decides about a release: nothing that the build for the device does not hold. */
export function releaseSections(report: Report, context: ReportContext, rest: string): Section[] {
  if (context.release !== true) return [];
  const targets = clinicalTargets(report);
  if (targets.length === 0) return [];
  return [
    { ...PLAIN, open: '\n### What ships\n', rank: 1 },
    ...targets.flatMap((target) => [
      ...factSection(target, context),
      ...textSection(target, context, rest),
      ...flowSection(target.target, report.findings, context, rest),
    ]),
    policySection(report, context, rest),
  ];
}

const PLAIN = { rows: [], close: '', more: () => '' } as const;

function factSection(report: TargetReport, context: ReportContext): Section[] {
  const { target } = report;
  const title = `**${proseMarkdown(target.name)}**, ${seenIn(report, (name) => codeMarkdown(name))}`;
  const rows = [...useRows(target, context), ...signedRows(report)];
  return [{ ...PLAIN, open: `\n${title}\n\n`, rows, rank: 1 }];
}

function useRows({ code, isBuilt }: AppTarget, context: ReportContext): string[] {
  const asked = typeList(shippedUses(code.requested), context);
  if (isBuilt)
    return [`- Names: ${asked}\n`, '- Which of them it asks for and which it reads, only its sources tell\n'];
  const open = code.unresolved.length;
  return [
    `- Asks for: ${asked}\n`,
    `- Reads: ${typeList(shippedUses(code.read), context)}\n`,
    ...(open > 0
      ? [`- Not known: ${count(open, 'list')} of types that ${open === 1 ? 'is' : 'are'} made at run time\n`]
      : []),
  ];
}

/** What a built app is signed with. */
function signedRows({ target, built }: TargetReport): string[] {
  if (!built && !target.isBuilt) return [];
  const access = target.entitlements.get(ACCESS);
  if (access.state === 'unresolved') return [`- Signed with: not known. ${proseMarkdown(access.reason)}\n`];
  const value = access.state === 'known' ? access.value.value : undefined;
  const names = value?.kind === 'array' ? value.value.flatMap((one) => (one.kind === 'string' ? [one.value] : [])) : [];
  const words = names.length === 0 ? 'no access to clinical records' : names.map((one) => codeMarkdown(clip(one, 60)));
  return [`- Signed with: ${typeof words === 'string' ? words : words.join(', ')}\n`];
}

const ACCESS = 'com.apple.developer.healthkit.access';

/** Names of the types, each linked to its first place. */
function typeList(uses: readonly TypeUse[], context: ReportContext): string {
  const first = new Map<string, TypeUse>();
  for (const use of uses) if (!first.has(use.type)) first.set(use.type, use);
  if (first.size === 0) return 'no clinical record';
  return [...first.values()]
    .map((use) => ({ name: typeName(use.type) ?? use.type, use }))
    .sort((a, b) => compare(a.name, b.name))
    .map(({ name, use }) => linkMarkdown(name, use.at, context))
    .join(', ');
}

function textSection({ target }: TargetReport, context: ReportContext, rest: string): Section[] {
  const texts = shippedTexts(target);
  if (texts.length === 0) return [{ ...PLAIN, open: '\nPeople are shown no text.\n', rank: 1 }];
  return [
    {
      open: '\n| Text | Language | What people read |\n|:--|:--|:--|\n',
      rows: texts.map(
        ({ label, locale, text }) =>
          `| ${label.replaceAll(' ', '&nbsp;')} | ${locale === undefined ? '(untranslated)' : codeMarkdown(clip(locale, 40), 'cell')} | “${proseMarkdown(text.value, 'cell')}” ${placeMarkdown(text.at, context, 'cell')} |\n`,
      ),
      close: '',
      more: (hidden) => `| ${count(hidden, 'more text')}, see ${rest} | | |\n`,
      rank: 1,
    },
  ];
}

function flowSection(target: AppTarget, findings: readonly Finding[], context: ReportContext, rest: string): Section[] {
  const flows = shippedFlows(target);
  if (flows.length === 0) {
    if (target.isBuilt) return [{ ...PLAIN, open: '\nWhere records go, only its sources tell.\n', rank: 1 }];
    const limit = isWhollyRead(target) ? '' : ' Some of its sources could not be read.';
    const text = `Where records go: no call was found that hands a value of a record to anybody.${limit}`;
    return [{ ...PLAIN, open: `\n${text}\n`, rank: 1 }];
  }
  return [
    {
      open: '\nWhere records go:\n\n',
      rows: flows.map((flow) => flowRow(flow, judgementAt([flow.at], findings), context)),
      close: '',
      more: (hidden) => `\n${hidden} more, see ${rest}.\n`,
      rank: 1,
    },
  ];
}

function flowRow(
  { kind, destination, api, at, strength }: RecordFlow,
  judgement: Judgement | undefined,
  context: ReportContext,
): string {
  const sign = judgement === undefined ? '' : `${SEVERITY_SIGN[judgement]} `;
  const what = strength === 'derived' ? 'a count or yes/no made from records' : 'values of records';
  return `- ${sign}${DESTINATION_NAME[kind]}: ${proseMarkdown(destination)}, by ${codeMarkdown(api)}: ${what} ${placeMarkdown(at, context)}\n`;
}

function policySection({ privacyPolicy }: Report, context: ReportContext, rest: string): Section {
  const given = privacyPolicy.filter(({ authoritative }) => authoritative);
  if (given.length === 0)
    return {
      ...PLAIN,
      open: '\nPrivacy policy: the repository does not say which URL App Store Connect holds.\n',
      rank: 1,
    };
  return {
    open: '\nPrivacy policy:\n\n',
    rows: given.map(
      ({ url, locale, verdict, evidence, at }) =>
        `- ${codeMarkdown(clip(url, 300))}${locale === undefined ? '' : ` ${codeMarkdown(locale)}`} **${verdict}**: ${proseMarkdown(evidence)} ${placeMarkdown(at, context)}\n`,
    ),
    close: '',
    more: (hidden) => `\n${hidden} more, see ${rest}.\n`,
    rank: 1,
  };
}

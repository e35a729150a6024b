import { compare } from '../order.ts';
import type { AppTarget, DestinationKind, Located, RecordFlow, Report, TargetReport, TypeUse } from '../types.ts';
import { DECLARATIONS } from './declarations.ts';
import { isJudged } from './wording.ts';

/** What kind of receiver a destination is, for a sentence. */
export const DESTINATION_NAME: Readonly<Record<DestinationKind, string>> = {
  advertising: 'advertising',
  analytics: 'analytics',
  'crash-reporting': 'crash reporting',
  'remote-ai': 'a remote AI service',
  logging: 'logs',
  pasteboard: 'the pasteboard',
  'user-defaults': 'user defaults',
  icloud: 'iCloud',
  network: 'a server',
};

/** The apps, App Clips and extensions that have to do with clinical records, as far as is known as they were built. */
export function clinicalTargets({ targets }: Report): TargetReport[] {
  const isClinical = (report: TargetReport) => report.target.signs.length > 0;
  return targets
    .filter((report) => isJudged(report) && !report.isOf && [report, ...(report.built ?? [])].some(isClinical))
    .map(asShipped);
}

/** What was built of a target is what ships: its texts and entitlements are those of the build. What the code does, the
 *  sources tell. */
function asShipped(report: TargetReport): TargetReport {
  const build = report.built?.[0]?.target;
  if (build === undefined) return report;
  const { info, entitlements, localizations, deploymentTarget } = build;
  const { unanswered: _, ...target } = report.target;
  return { ...report, target: { ...target, info, entitlements, localizations, deploymentTarget } };
}

/** Where what ships was seen: `as Release builds it`, or in which built app. */
export function seenIn({ target, built = [] }: TargetReport, write: (name: string) => string): string {
  const [first] = built;
  if (first !== undefined) return `as it was built into ${write(first.target.project)}`;
  return target.isBuilt
    ? `as it was built into ${write(target.project)}`
    : `as ${write(target.configuration)} builds it`;
}

/** What ships of the uses of types: not what only a debug build asks or reads. */
export function shippedUses(uses: readonly TypeUse[]): TypeUse[] {
  return uses.filter(({ conditional }) => conditional === undefined);
}

/** Where values made from records go in what ships. */
export function shippedFlows({ code }: AppTarget): RecordFlow[] {
  return code.flows.filter(({ conditional }) => conditional === undefined);
}

/** Whether everything was seen that a flow could hide in. */
export function isWhollyRead({ code }: AppTarget): boolean {
  return code.skipped.length === 0;
}

/** One usage text in one language. */
export interface ShippedText {
  readonly key: string;
  readonly label: string;
  /** Absent for the text that stands where no translation does. */
  readonly locale?: string;
  readonly text: Located<string>;
}

/** The usage texts of HealthKit as every language shows them: the Info.plist's own first, then by locale. */
export function shippedTexts({ info, localizations }: AppTarget): ShippedText[] {
  const sorted = localizations.toSorted((a, b) => compare(a.locale, b.locale));
  return DECLARATIONS.filter(({ key }) => key.endsWith('UsageDescription')).flatMap(({ key, label }) => {
    const entry = info.get(key);
    const own =
      entry.state === 'known' && entry.value.value.kind === 'string'
        ? [{ key, label, text: { value: entry.value.value.value, at: entry.value.value.at } }]
        : [];
    const translated = sorted.flatMap(({ locale, texts }) =>
      (texts.get(key) ?? []).map((text) => ({ key, label, locale, text })),
    );
    return [...own, ...translated];
  });
}

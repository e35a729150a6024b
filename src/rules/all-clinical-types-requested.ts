import { appleSays } from '../quotes/apple-says.ts';
import type { AppTarget, Rule, TypeUse } from '../types.ts';
import { app, swift } from './shared/example-files.ts';
import { CLINICAL_TYPES, nameOfType } from './shared/keys.ts';
import { isJudgedByCode, shipped } from './shared/target.ts';

const loop = (types: readonly string[]) =>
  swift(`
let identifiers: [HKClinicalTypeIdentifier] = [
${types.map((type) => `  .${type},\n`).join('')}]

func load() {
  let types = identifiers.map { HKClinicalType($0) }
  ↓store.requestAuthorization(toShare: nil, read: Set(types)) { _, _ in
    for type in types {
      self.store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
    }
  }
}`);

const NAMES = CLINICAL_TYPES.map(nameOfType);

export default {
  id: 'all-clinical-types-requested',
  severity: 'notice',
  summary: 'An app asks for the clinical types that the feature at hand needs, not for all nine at once.',
  why: `
It may be right: some apps show the whole record. A person who is asked for everything at once tends to refuse, and App
Review asks what each type is for.`,
  source: appleSays('all-clinical-types-requested'),

  examples: {
    bad: [{ title: 'All nine in one request', ...app({ 'App/Records.swift': loop(NAMES) }) }],
    good: [
      { title: 'One type', ...app() },
      { title: 'Eight types', ...app({ 'App/Records.swift': loop(NAMES.slice(1)).replace('↓', '') }) },
    ],
  },

  *check(target) {
    if (!isJudgedByCode(target)) return;
    for (const uses of groupRequests(target)) {
      const [first] = uses;
      if (!first || new Set(uses.map(({ type }) => type)).size < CLINICAL_TYPES.length) continue;
      yield {
        at: first.call,
        message: `${target.name} asks for all ${CLINICAL_TYPES.length} clinical types at once.`,
        fix: 'Ask for each type when the person opens the feature that needs it, and be ready to tell App Review what each is for.',
      };
      return;
    }
  },
} satisfies Rule;

/** What is asked for in one call, or by calls that stand together in one declaration of the app. */
function groupRequests({ code }: AppTarget): readonly (readonly TypeUse[])[] {
  const groups = new Map<string, TypeUse[]>();
  for (const use of shipped(code.requested).filter(({ upperBound }) => !upperBound)) {
    const { file, line, column } = use.call;
    const key = JSON.stringify([file, use.symbol ?? [line, column]]);
    groups.set(key, [...(groups.get(key) ?? []), use]);
  }
  return [...groups.values()];
}

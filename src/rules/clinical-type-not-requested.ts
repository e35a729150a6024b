import { appleSays } from '../quotes/apple-says.ts';
import type { Rule } from '../types.ts';
import { app, swift } from './shared/example-files.ts';
import { nameOfType } from './shared/keys.ts';
import {
  familyOf,
  firstOfEachType,
  idleUse,
  isJudgedByCode,
  nameOfUse,
  relatedCalls,
  requestedBy,
  shipped,
} from './shared/target.ts';

export default {
  id: 'clinical-type-not-requested',
  severity: 'warning',
  summary: 'The app asks for every clinical type that it reads.',
  why: `
A query for a type that was never asked for fails with “Authorization not determined” or finds nothing. The feature
looks empty, and no error is shown.`,
  source: appleSays('clinical-type-not-requested'),

  examples: {
    bad: [
      {
        title: 'Reads two types, asks for one',
        ...app({
          'App/Records.swift': swift(`
func load() {
  let allergies = HKClinicalType(.allergyRecord)
  let conditions = HKClinicalType(↓.conditionRecord)
  store.requestAuthorization(toShare: nil, read: [allergies]) { _, _ in
    self.store.execute(HKSampleQuery(sampleType: allergies, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
    self.store.execute(HKSampleQuery(sampleType: conditions, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  }
}`),
        }),
      },
    ],
    good: [
      { title: 'Asks for what it reads', ...app() },
      {
        title: 'What is asked for is known at run time only',
        ...app({
          'App/Records.swift': swift(`
func load() {
  let names = UserDefaults.standard.stringArray(forKey: "types") ?? []
  let types = names.map { HKClinicalType(HKClinicalTypeIdentifier(rawValue: $0)) }
  store.requestAuthorization(toShare: nil, read: Set(types)) { _, _ in
    let allergies = HKClinicalType(.allergyRecord)
    self.store.execute(HKSampleQuery(sampleType: allergies, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  }
}`),
        }),
      },
    ],
  },

  *check(target) {
    if (!isJudgedByCode(target)) return;
    const family = familyOf(target);
    if (
      family.some(({ code }) => code.unresolved.some(({ role }) => role === 'requested') || code.skipped.length > 0)
    ) {
      return;
    }
    const requested = requestedBy(family);
    const asked = new Set(requested.map(({ type }) => type));
    const reads = shipped(target.code.read).filter(({ type, upperBound }) => !upperBound && !asked.has(type));
    for (const use of firstOfEachType(reads)) {
      const name = nameOfType(use.type);
      const idle = idleUse(family, 'requested', use);
      yield {
        at: use.at,
        message: `${target.name} reads ${name} and never asks for it${idle ? `; ${nameOfUse(idle)} would, and nothing runs it` : ''}: the query finds nothing.`,
        fix: `Add ${name} to the types that are asked for, or remove the query.`,
        related: [
          { message: 'This query reads it.', at: use.call },
          ...reads
            .filter((other) => other !== use && other.type === use.type)
            .map(({ at }) => ({ message: `${name} is read here as well.`, at })),
          ...(idle ? [{ message: `${name} would be asked for here, but nothing runs this.`, at: idle.call }] : []),
          ...relatedCalls(requested, 'asked for'),
        ].filter(({ at }) => at.file !== use.at.file || at.line !== use.at.line),
      };
    }
  },
} satisfies Rule;

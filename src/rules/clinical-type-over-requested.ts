import { appleSays } from '../quotes/apple-says.ts';
import { listWords } from '../sentence.ts';
import type { Rule, TypeUse } from '../types.ts';
import { app, swift } from './shared/example-files.ts';
import { nameOfType } from './shared/keys.ts';
import { listWithout } from './shared/required-types.ts';
import {
  familyOf,
  firstOfEachType,
  idleUse,
  isJudgedByCode,
  nameOfUse,
  namesOfTypes,
  neverRead,
  readBy,
  relatedCalls,
  shipped,
} from './shared/target.ts';

export default {
  id: 'clinical-type-over-requested',
  severity: 'error',
  summary: 'The app reads every clinical type that it asks for.',
  why: `
Each type is a line on the permission sheet that a person has to decide about. App Review rejects apps that ask for
records they do not use.`,
  source: appleSays('clinical-type-over-requested'),

  examples: {
    bad: [
      {
        title: 'Asks for two types, reads one',
        ...app({
          'App/Records.swift': swift(`
func load() {
  let allergies = HKClinicalType(.allergyRecord)
  let types: Set<HKObjectType> = [allergies, HKClinicalType(↓.conditionRecord)]
  store.requestAuthorization(toShare: nil, read: types) { _, _ in
    self.store.execute(HKSampleQuery(sampleType: allergies, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  }
}`),
        }),
      },
      {
        title: 'A list of identifiers that is asked for whole and read in part',
        ...app({
          'App/Records.swift': swift(`
let identifiers: [HKClinicalTypeIdentifier] = [.labResultRecord, ↓.vitalSignRecord]

func ask() {
  let types = identifiers.compactMap { HKObjectType.clinicalType(forIdentifier: $0) }
  store.requestAuthorization(toShare: nil, read: Set(types)) { _, _ in }
}

func load() {
  let labs = HKObjectType.clinicalType(forIdentifier: .labResultRecord)!
  store.execute(HKSampleQuery(sampleType: labs, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
}`),
        }),
      },
    ],
    good: [
      { title: 'Asks for what it reads', ...app() },
      {
        title: 'One list, asked for and read in a loop',
        ...app({
          'App/Records.swift': swift(`
let types = [HKClinicalType(.allergyRecord), HKClinicalType(.conditionRecord)]

func load() {
  store.requestAuthorization(toShare: nil, read: Set(types)) { _, _ in
    for type in self.types {
      self.store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
    }
  }
}`),
        }),
      },
      {
        title: 'What is read is known at run time only',
        ...app({
          'App/Records.swift': swift(`
func load() {
  let name = UserDefaults.standard.string(forKey: "type") ?? ""
  let types: Set<HKObjectType> = [HKClinicalType(.allergyRecord), HKClinicalType(.conditionRecord)]
  store.requestAuthorization(toShare: nil, read: types) { _, _ in
    let type = HKClinicalType(HKClinicalTypeIdentifier(rawValue: name))
    self.store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  }
}`),
        }),
      },
    ],
  },

  *check(target) {
    if (!isJudgedByCode(target)) return;
    const unread = firstOfEachType(neverRead(target));
    const reads = readBy(familyOf(target));
    const requested = shipped(target.code.requested);
    const dropped = new Set(unread.map(({ type }) => type));
    for (const use of unread) {
      const name = nameOfType(use.type);
      const list = listWithout(target, dropped, use.type);
      const idle = idleUse(familyOf(target), 'read', use);
      yield {
        at: use.at,
        message: `${target.name} asks for ${name} and never reads it${describeReads(reads)}${idle ? `; ${nameOfUse(idle)} would, and nothing runs it` : ''}: App Review rejects apps that ask for records they do not use.`,
        fix: `Stop asking for ${name}${list.advice && ` and ${list.advice}`}, or read it in a feature that people see.`,
        mends: requested.filter((other) => other.type === use.type).map(({ at }) => ({ kind: 'remove-element', at })),
        related: [
          ...list.related,
          ...requested
            .filter((other) => other !== use && other.type === use.type)
            .map(({ at }) => ({ message: `${name} is asked for here as well.`, at })),
          ...relatedCalls([use], 'asked for'),
          ...(idle ? [{ message: `${name} would be read here, but nothing runs this.`, at: idle.call }] : []),
          ...relatedCalls(reads, 'read'),
        ],
      };
    }
  },
} satisfies Rule;

function describeReads(reads: readonly TypeUse[]): string {
  return reads.length === 0 ? '' : `; it reads ${listWords(namesOfTypes(reads).toSorted())} only`;
}

import { appleSays } from '../quotes/apple-says.ts';
import { listWords } from '../sentence.ts';
import type { Rule } from '../types.ts';
import { app, swift } from './shared/example-files.ts';
import { nameOfType } from './shared/keys.ts';
import { isJudgedByCode, shipped } from './shared/target.ts';

const READ = `    self.store.execute(HKSampleQuery(sampleType: allergies, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })`;

export default {
  id: 'per-object-type-requested',
  severity: 'error',
  summary: 'Each type is asked for by the call that is made for it: per object, or as a type.',
  why: `
Prescriptions and medicines that a person entered are granted one by one, clinical records type by type, and medicines may
be read only. The wrong call raises an exception, which Swift cannot catch.`,
  source: {
    ...appleSays('per-object-type-requested'),
    observed:
      'The exceptions read “Authorization to read the following type(s) using this API is disallowed: …” and “Per-Object authorization to read … is disallowed”. Apple’s engineers say that medication data is read-only: a request to share it ends the app.',
  },

  examples: {
    bad: [
      {
        title: 'A vision prescription in an ordinary request',
        ...app({
          'App/Records.swift': swift(`
func load() {
  let allergies = HKClinicalType(.allergyRecord)
  store.requestAuthorization(toShare: nil, read: [allergies, ↓HKObjectType.visionPrescriptionType()]) { _, _ in
${READ}
  }
}`),
        }),
      },
      {
        title: 'A clinical type in a per-object request',
        ...app({
          'App/Records.swift': swift(`
func load() {
  let allergies = HKClinicalType(↓.allergyRecord)
  store.requestPerObjectReadAuthorization(for: allergies, predicate: nil) { _, _ in }
  store.requestAuthorization(toShare: nil, read: [allergies]) { _, _ in
${READ}
  }
}`),
        }),
      },
      {
        title: 'A medicine among the types to share',
        ...app({
          'App/Records.swift': swift(`
func load() {
  let allergies = HKClinicalType(.allergyRecord)
  store.requestAuthorization(toShare: [↓HKObjectType.medicationDoseEventType()], read: [allergies]) { _, _ in
${READ}
  }
}`),
        }),
      },
    ],
    good: [
      {
        title: 'Each by its own call',
        ...app({
          'App/Records.swift': swift(`
func load() {
  let allergies = HKClinicalType(.allergyRecord)
  store.requestPerObjectReadAuthorization(for: HKObjectType.visionPrescriptionType(), predicate: nil) { _, _ in }
  store.requestAuthorization(toShare: nil, read: [allergies]) { _, _ in
${READ}
  }
}`),
        }),
      },
      {
        title: 'Prescriptions may be written by an ordinary request',
        ...app({
          'App/Records.swift': swift(`
func load() {
  let allergies = HKClinicalType(.allergyRecord)
  store.requestAuthorization(toShare: [HKObjectType.visionPrescriptionType()], read: [allergies]) { _, _ in
${READ}
  }
}`),
        }),
      },
    ],
  },

  *check(target) {
    if (!isJudgedByCode(target)) return;
    for (const { name, at, types, call, element } of shipped(target.code.apis)) {
      const related = call ? [{ message: 'It is asked for here.', at: call }] : [];
      if (name === 'perObjectTypeRequested' && element !== undefined) {
        yield {
          at,
          habit: `${name} ${element}`,
          message: `${target.name} asks for ${element} in an ordinary request, but it is granted object by object: HealthKit raises an exception that ends the app.`,
          fix: 'Ask for it with requestPerObjectReadAuthorization(for:predicate:) each time it is read, and leave it out of this request.',
          related,
        };
      } else if (name === 'readOnlyTypeShared' && element !== undefined) {
        yield {
          at,
          habit: `${name} ${element}`,
          message: `${target.name} asks to write ${element}, but medicines that a person entered are read-only: HealthKit raises an exception that ends the app.`,
          fix: `Leave ${element} out of the types to share; ask to read it with requestPerObjectReadAuthorization(for:predicate:).`,
          related,
        };
      } else if (name === 'clinicalTypePerObject') {
        yield {
          at,
          habit: `${name} ${types.join()}`,
          message: `${target.name} asks for ${listWords(types.map(nameOfType))} object by object, but clinical records are granted as types: HealthKit raises an exception that ends the app.`,
          fix: 'Ask for clinical types with requestAuthorization(toShare:read:).',
          related,
        };
      }
    }
  },
} satisfies Rule;

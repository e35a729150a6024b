import { appleSays } from '../quotes/apple-says.ts';
import { listWords } from '../sentence.ts';
import type { Rule, TypeRole } from '../types.ts';
import { app, swift } from './shared/example-files.ts';
import { openTypes } from './shared/open-types.ts';
import { isJudgedByCode } from './shared/target.ts';

const VERB: Readonly<Record<TypeRole, string>> = { requested: 'asks for', read: 'reads', shared: 'shares' };

/** More would hide the finding; the report lists all of them under what could not be checked. */
const MOST_PLACES = 8;

const IS_ELSEWHERE =
  /comes from|outside of|code that is not (?:here|seen)|could not be read|not (?:read|opened|checked out)|macro/;
const IS_UNREAD = /is not understood/;
const IS_TOO_MUCH = /\btoo (?:large|deep|many|long)\b/;

/** What would make it known. */
function settle(reason: string): string {
  if (IS_ELSEWHERE.test(reason))
    return 'To settle it, check a folder that holds that code too, or name the types where they are asked for and read.';
  if (IS_UNREAD.test(reason)) return 'To settle it, write that part more plainly, or move it to a file of its own.';
  if (IS_TOO_MUCH.test(reason)) return 'To settle it, name the types as constants where they are asked for and read.';
  return 'To settle it, name the types as constants in the code.';
}

export default {
  id: 'clinical-types-unresolved',
  severity: 'notice',
  summary: 'Which clinical types the app asks for and reads can be seen in its source.',
  why: `
The list is made at run time, so nothing can be said about types that are asked for and not read. It needs a look by
hand before the release.`,
  source: appleSays('clinical-types-unresolved'),

  examples: {
    bad: [
      {
        title: 'Names that come from outside',
        ...app({
          'App/Records.swift': swift(`
func load() {
  let names = ↓UserDefaults.standard.stringArray(forKey: "types") ?? []
  let types = names.map { HKClinicalType(HKClinicalTypeIdentifier(rawValue: $0)) }
  store.requestAuthorization(toShare: nil, read: Set(types)) { _, _ in
    for type in types {
      self.store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
    }
  }
}`),
        }),
      },
    ],
    good: [
      { title: 'A literal', ...app() },
      {
        title: 'A raw value that is a literal',
        ...app({
          'App/Records.swift': swift(`
func load() {
  let allergies = HKClinicalType(HKClinicalTypeIdentifier(rawValue: "HKClinicalTypeIdentifierAllergyRecord"))
  store.requestAuthorization(toShare: nil, read: [allergies]) { _, _ in
    self.store.execute(HKSampleQuery(sampleType: allergies, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  }
}`),
        }),
      },
    ],
  },

  *check(target) {
    if (!isJudgedByCode(target)) return;
    // What is written is checked by the compiler and by HealthKit; unknown shares are rarely clinical.
    const open = target.code.unresolved.filter(({ role }) => role !== 'shared');
    const [first] = open;
    if (!first) return;
    // One cause often shows in many places, so it is one finding: the places stand beside it.
    const roles = [...new Set(open.map(({ role }) => role))].toSorted().toReversed();
    const others = open.filter(({ at }) => at.file !== first.at.file || at.line !== first.at.line);
    yield {
      at: first.at,
      message: `Which clinical types ${target.name} ${listWords(roles.map((role) => VERB[role]))} cannot be told from the source: ${first.reason.replace(/\.$/, '')}.`,
      fix: `${settle(first.reason)} Until then, check by hand that a feature reads each type that can be asked for.`,
      related: openTypes(others).slice(0, MOST_PLACES),
    };
  },
} satisfies Rule;

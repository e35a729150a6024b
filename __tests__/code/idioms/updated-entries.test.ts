/** What is put into a table, or a list, by what a function makes of what is there; and by a method that is not known. */
import { describe, expect, test } from 'vitest';
import { flow } from '../code.ts';
import { bothFlows, OF_TYPES, type Rows } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { KOTLIN } from './kotlin.ts';

type Code = Rows[number][1];
const rows = (code: (go: string) => Code, all: Readonly<Record<string, string>>): Rows =>
  Object.entries(all).map(([title, go]) => [title, code(go), OF_TYPES] as const);
const filled = (go: string, make: string, other: string): string =>
  go.replaceAll('MAKE', make).replaceAll('OTHER', other);

describe('tables of Dart', () => {
  const code =
    (go: string): Code =>
    (make, use, _, other) =>
      `void go() { final kinds = <String, VALUE>{}; final rest = <String, VALUE>{}; ${filled(go, make, other)} ${use("kinds['labs']!")} }`;
  bothFlows(
    DART,
    rows(code, {
      'what update makes': "kinds.update('labs', (old) => MAKE);",
      'what update makes of what is there': "kinds['labs'] = MAKE; kinds.update('labs', (old) => old);",
      'what update puts in where nothing is': "kinds.update('labs', (old) => old, ifAbsent: () => MAKE);",
      'a function by its name': "VALUE next(VALUE old) => MAKE; kinds.update('labs', next);",
      'what updateAll makes': "kinds['labs'] = MAKE; kinds.updateAll((key, old) => old);",
      'entries that are added': "kinds.addEntries([MapEntry('labs', MAKE)]);",
      'of another key': "kinds['labs'] = MAKE; kinds.update('notes', (old) => OTHER, ifAbsent: () => OTHER);",
      'of another table': "kinds['labs'] = MAKE; rest.update('labs', (old) => OTHER, ifAbsent: () => OTHER);",
      'of another table, all': "kinds['labs'] = MAKE; rest.updateAll((key, old) => OTHER);",
    }),
  );
});

describe('lists of Dart', () => {
  const code =
    (go: string): Code =>
    (make, _, each, other) =>
      `void go() { final kinds = <VALUE>[]; final rest = <VALUE>[]; ${filled(go, make, other)} ${each('kinds')} }`;
  bothFlows(
    DART,
    rows(code, {
      insertAll: 'kinds.insertAll(0, [MAKE]); rest.insertAll(0, [OTHER]);',
      setAll: 'kinds.setAll(0, [MAKE]); rest.setAll(0, [OTHER]);',
      setRange: 'kinds.setRange(0, 1, [MAKE]); rest.setRange(0, 1, [OTHER]);',
      replaceRange: 'kinds.replaceRange(0, 1, [MAKE]); rest.replaceRange(0, 1, [OTHER]);',
    }),
  );
});

describe('tables of Kotlin', () => {
  const code =
    (go: string): Code =>
    (make, use, _, other) =>
      `fun go() {\n    val kinds = mutableMapOf<String, VALUE>()\n    val rest = mutableMapOf<String, VALUE>()\n    ${filled(go, make, other)}\n    ${use('kinds["labs"]!!')}\n}`;
  bothFlows(
    KOTLIN,
    rows(code, {
      merge: 'kinds.merge("labs", MAKE) { old, next -> next }',
      compute: 'kinds.compute("labs") { _, _ -> MAKE }',
      computeIfAbsent: 'kinds.computeIfAbsent("labs") { MAKE }',
      computeIfPresent: 'kinds.computeIfPresent("labs") { _, _ -> MAKE }',
      replaceAll: 'kinds["labs"] = MAKE\n    kinds.replaceAll { _, old -> old }',
      set: 'kinds.set("labs", MAKE)',
      'an entry by +=': 'kinds += "labs" to MAKE',
      putAll: 'kinds.putAll(mapOf("labs" to MAKE))',
      'pairs that are put': 'kinds.putAll(listOf("labs" to MAKE))',
      'of another key':
        'kinds["labs"] = MAKE\n    kinds.compute("notes") { _, _ -> OTHER }\n    kinds.set("notes", OTHER)',
      'of another table':
        'kinds["labs"] = MAKE\n    rest.computeIfAbsent("labs") { OTHER }\n    rest += "labs" to OTHER',
      'an entry by plus': 'val all = rest + ("labs" to MAKE)\n    kinds.putAll(all)',
    }),
  );
});

describe('lists of Kotlin', () => {
  const code =
    (go: string): Code =>
    (make, _, each, other) =>
      `fun go() {\n    val kinds = mutableListOf<VALUE>()\n    val rest = mutableListOf<VALUE>()\n    ${filled(go, make, other)}\n    ${each('kinds')}\n}`;
  bothFlows(
    KOTLIN,
    rows(code, {
      set: 'kinds.set(0, MAKE)\n    rest.set(0, OTHER)',
      addFirst: 'kinds.addFirst(MAKE)\n    rest.addFirst(OTHER)',
      replaceAll: 'kinds.add(MAKE)\n    kinds.replaceAll { it }\n    rest.replaceAll { OTHER }',
      'pairs, one of which is added by +=':
        'val pairs = mutableListOf<Pair<String, VALUE>>()\n    pairs += "labs" to MAKE\n    pairs.forEach { kinds.add(it.second) }',
    }),
  );
});

describe('tables of C#', () => {
  const code =
    (go: string): Code =>
    (make, use, _, other) =>
      `public class Page { readonly ConcurrentDictionary<string, VALUE> kinds = new(), rest = new(); public void Go() { ${filled(go, make, other)} ${use('kinds["labs"]')} } }`;
  bothFlows(
    C_SHARP,
    rows(code, {
      'AddOrUpdate, what is added': 'kinds.AddOrUpdate("labs", MAKE, (key, old) => old);',
      'AddOrUpdate, what is made': 'kinds.AddOrUpdate("labs", _ => MAKE, (key, old) => old);',
      'AddOrUpdate, what is made of what is there':
        'kinds["labs"] = MAKE; kinds.AddOrUpdate("labs", _ => null, (key, old) => old);',
      GetOrAdd: 'kinds.GetOrAdd("labs", MAKE);',
      'GetOrAdd, what is made': 'kinds.GetOrAdd("labs", _ => MAKE);',
      TryUpdate: 'kinds.TryUpdate("labs", MAKE, null);',
      'of another key': 'kinds["labs"] = MAKE; kinds.GetOrAdd("notes", _ => OTHER);',
      'of another table': 'kinds["labs"] = MAKE; rest.AddOrUpdate("labs", OTHER, (key, old) => OTHER);',
    }),
  );
});

const PLUGIN = "import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';\n";
const dart = (go: string): Promise<string> =>
  flow({
    'lib/main.dart': `${PLUGIN}final plugin = AppleHealthClinicalRecords();
void go() { ${go} }
void ask() { plugin.requestAuthorization([ClinicalType.allergy, ClinicalType.condition]); plugin.getData(ClinicalType.allergy); }
`,
  });

describe('methods that are not known', () => {
  test.each([
    ['of a list', 'final kinds = <ClinicalType>[]; kinds.putSomewhere(ClinicalType.condition);'],
    ['of a list, a list', 'final kinds = <ClinicalType>[]; kinds.putSomewhere(1, [ClinicalType.condition]);'],
    ['of a list that holds one', 'final kinds = [ClinicalType.allergy]; kinds.putSomewhere(ClinicalType.condition);'],
    ['the first of a list', 'final kinds = [ClinicalType.allergy]; kinds.first = ClinicalType.condition;'],
  ])('%s: what it is given may be there', async (_, start) => {
    expect(await dart(`${start} for (final kind in kinds) { plugin.getData(kind); }`)).toMatch(
      /^allergy condition \| allergy condition\*?$/,
    );
  });

  test('what it may have put there is not certain to be asked for', async () => {
    const asked = 'kinds.putSomewhere(ClinicalType.procedure); plugin.requestAuthorization(kinds);';
    expect(await dart(`final kinds = <ClinicalType>[]; ${asked}`)).toBe('allergy condition procedure* | allergy');
  });

  test.each([
    [
      'of what is no list',
      'final kinds = [ClinicalType.allergy]; final shelf = Shelf(); shelf.putSomewhere(ClinicalType.condition);',
    ],
    [
      'of another list',
      'final kinds = [ClinicalType.allergy]; final rest = [ClinicalType.allergy]; rest.putSomewhere(ClinicalType.condition);',
    ],
    [
      'that is known',
      'final kinds = [ClinicalType.allergy]; kinds.contains(ClinicalType.condition); kinds.indexOf(ClinicalType.condition);',
    ],
  ])('%s: nothing else is in the list', async (_, start) => {
    expect(await dart(`${start} for (final kind in kinds) { plugin.getData(kind); }`)).toBe(
      'allergy condition | allergy',
    );
  });
});

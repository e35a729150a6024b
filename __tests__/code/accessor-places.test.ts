/**
 * A type that stands in a member which is there for it: what is read is shown where the member is named for who reads, and
 * what is asked for where it stands in the one list of what is asked for. The member itself says nothing wrong.
 */
import { describe, expect, test } from 'vitest';
import { factsOf, unmark } from './code.ts';
import { C_SHARP } from './idioms/c-sharp.ts';
import { DART } from './idioms/dart.ts';
import { JAVASCRIPT } from './idioms/javascript.ts';
import { KOTLIN } from './idioms/kotlin.ts';

const ask = 'store.requestAuthorization(toShare: [], read: Set(types)) { _, _ in }';
const swift = (kinds: string, list: string, reads: string): string => `import HealthKit
@main struct Main { static func main() { Records().start() } }
${kinds}
final class Records {
  let store = HKHealthStore()
  let types: [HKSampleType] = [${list}]
  func start() { ${ask}; ${reads} }
  func load(_ type: HKSampleType) { store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
}
`;
const code = (language: { readonly head: string }, body: string): string => `${language.head}\n${body}\n`;

/** Each type that is asked for stands at a mark. */
const ASKED: readonly (readonly [string, string, string])[] = [
  [
    'constants of a type in Swift',
    'App/App.swift',
    swift(
      'enum Kinds { static let labs = HKClinicalType(.labResultRecord); static let notes = HKClinicalType(.clinicalNoteRecord) }',
      '↓Kinds.labs, ↓Kinds.notes',
      '',
    ),
  ],
  [
    'what static objects of a type carry, in Swift',
    'App/App.swift',
    swift(
      'struct Kind { let type: HKClinicalType; static let labs = Kind(type: HKClinicalType(.labResultRecord)); static let notes = Kind(type: HKClinicalType(.clinicalNoteRecord)) }',
      '↓Kind.labs.type, ↓Kind.notes.type',
      '',
    ),
  ],
  [
    'a constant that stands in two lists: at the constant',
    'App/App.swift',
    swift(
      'enum Kinds { static let labs = HKClinicalType(↓.labResultRecord); static let shown = [labs] }\nlet other = [Kinds.labs]',
      'Kinds.labs',
      '',
    ),
  ],
  [
    'objects of classes of Dart that are told nothing',
    DART.file,
    code(
      DART,
      `sealed class Shelf { const Shelf(this.kind); final ClinicalType kind; static const all = <Shelf>[↓Labs(), ↓Notes()]; }
final class Labs extends Shelf { const Labs() : super(ClinicalType.labResult); }
final class Notes extends Shelf { const Notes() : super(ClinicalType.condition); }
Future<void> start() => plugin.requestAuthorization([for (final shelf in Shelf.all) shelf.kind]);`,
    ),
  ],
  [
    'objects of classes of Dart that are told the type: at the type',
    DART.file,
    code(
      DART,
      `class Shelf { const Shelf(this.kind); final ClinicalType kind; static const all = <Shelf>[Shelf(↓ClinicalType.labResult), Shelf(↓ClinicalType.condition)]; }
Future<void> start() => plugin.requestAuthorization([for (final shelf in Shelf.all) shelf.kind]);`,
    ),
  ],
  [
    'objects of classes of C# that are told nothing',
    C_SHARP.file,
    code(
      C_SHARP,
      `public abstract class Shelf { public abstract HKObjectType Kind { get; } }
public class Labs : Shelf { public override HKObjectType Kind => HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.LabResultRecord)!; }
public class Notes : Shelf { public override HKObjectType Kind => HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ConditionRecord)!; }
public class Records { static readonly Shelf[] All = [↓new Labs(), ↓new Notes()]; public void Start() { var types = All.Select(shelf => shelf.Kind).ToArray(); ${C_SHARP.asked.use('types')} } }`,
    ),
  ],
  [
    'objects of classes of Kotlin that are told nothing',
    KOTLIN.file,
    code(
      KOTLIN,
      `interface Shelf { val kind: HKObjectType }
class Labs : Shelf { override val kind: HKObjectType = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierLabResultRecord)!! }
class Notes : Shelf { override val kind: HKObjectType = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierConditionRecord)!! }
private val all = listOf(↓Labs(), ↓Notes())
fun start() { ${KOTLIN.asked.each('all.map { it.kind }')} }`,
    ),
  ],
  [
    'objects of classes of JavaScript that are told nothing',
    JAVASCRIPT.file,
    code(
      JAVASCRIPT,
      `class Labs { kind = 'HKClinicalTypeIdentifierLabResultRecord'; }
class Notes { kind = 'HKClinicalTypeIdentifierConditionRecord'; }
const all = [↓new Labs(), ↓new Notes()];
export const start = () => requestAuthorization(all.map((shelf) => shelf.kind));
start();`,
    ),
  ],
  [
    'a list of one that is joined to another, in Swift',
    'App/App.swift',
    swift(
      'enum Kinds { static let core = [HKClinicalType(↓.labResultRecord), HKClinicalType(↓.allergyRecord)]; static let extra = [HKClinicalType(↓.clinicalNoteRecord)] }',
      '',
      '',
    ).replace('let types: [HKSampleType] = []', 'let types: [HKSampleType] = Kinds.core + Kinds.extra'),
  ],
  [
    'a list of one that is spread, in JavaScript',
    JAVASCRIPT.file,
    code(
      JAVASCRIPT,
      `const core = [↓'HKClinicalTypeIdentifierLabResultRecord', ↓'HKClinicalTypeIdentifierAllergyRecord'] as const;
const extra = [↓'HKClinicalTypeIdentifierConditionRecord'] as const;
export const start = () => requestAuthorization([...core, ...extra]);
start();`,
    ),
  ],
  [
    'a list of one that a list of JavaScript joins',
    JAVASCRIPT.file,
    code(
      JAVASCRIPT,
      `const core = [↓'HKClinicalTypeIdentifierLabResultRecord'];
const extra = [↓'HKClinicalTypeIdentifierConditionRecord'];
requestAuthorization(core.concat(extra));`,
    ),
  ],
  [
    'a list of one that is spread, in Dart',
    DART.file,
    code(
      DART,
      `const core = [↓ClinicalType.labResult, ↓ClinicalType.allergy];
const extra = [↓ClinicalType.condition];
Future<void> start() => plugin.requestAuthorization([...core, ...extra]);`,
    ),
  ],
  [
    'a list of one that is spread, in C#',
    C_SHARP.file,
    code(
      C_SHARP,
      `public class Records { static readonly HKObjectType[] Core = [HKObjectType.GetClinicalType(↓HKClinicalTypeIdentifier.LabResultRecord)!]; static readonly HKObjectType[] Extra = [HKObjectType.GetClinicalType(↓HKClinicalTypeIdentifier.ConditionRecord)!]; public void Start() { HKObjectType[] types = [..Core, ..Extra]; ${C_SHARP.asked.use('types')} } }`,
    ),
  ],
  [
    'a list of one that is added, in Kotlin',
    KOTLIN.file,
    code(
      KOTLIN,
      `private val core = listOf(HKObjectType.clinicalTypeForIdentifier(↓HKClinicalTypeIdentifierLabResultRecord)!!)
private val extra = listOf(HKObjectType.clinicalTypeForIdentifier(↓HKClinicalTypeIdentifierConditionRecord)!!)
fun start() { ${KOTLIN.asked.each('(core + extra)')} }`,
    ),
  ],
  [
    'a constant of an extension type of Dart',
    DART.file,
    code(
      DART,
      `extension type const Kind._(ClinicalType type) { static const labs = Kind._(ClinicalType.labResult); static const notes = Kind._(ClinicalType.condition); }
class Records { static const _kinds = <Kind>[↓Kind.labs, ↓Kind.notes]; Future<void> start() => plugin.requestAuthorization([for (final kind in _kinds) kind.type]); }
void main() => Records().start();`,
    ),
  ],
  [
    'constants of a class of Dart',
    DART.file,
    code(
      DART,
      `abstract final class Kinds { static const labs = ClinicalType.labResult; static const notes = ClinicalType.condition; }
Future<void> start() => plugin.requestAuthorization([↓Kinds.labs, ↓Kinds.notes]);`,
    ),
  ],
  [
    'fields of a class of C#',
    C_SHARP.file,
    code(
      C_SHARP,
      `public static class Kinds { public static readonly HKClinicalType Labs = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.LabResultRecord)!; public static HKClinicalType Notes => HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ConditionRecord)!; }
public class Records { public void Start() { HKObjectType[] types = [↓Kinds.Labs, ↓Kinds.Notes]; ${C_SHARP.asked.use('types')} } }`,
    ),
  ],
  [
    'properties of an object of Kotlin',
    KOTLIN.file,
    code(
      KOTLIN,
      `object Kinds { val labs = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierLabResultRecord)!!
  val notes by lazy { HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierConditionRecord)!! } }
fun start() { ${KOTLIN.asked.each('listOf(↓Kinds.labs, ↓Kinds.notes)')} }`,
    ),
  ],
  [
    'delegated properties of an object of Kotlin',
    KOTLIN.file,
    code(
      KOTLIN,
      `object Kinds { val labs by clinical(HKClinicalTypeIdentifierLabResultRecord)
  val notes by clinical(HKClinicalTypeIdentifierConditionRecord)
  private fun clinical(id: HKClinicalTypeIdentifier): Lazy<HKClinicalType> = lazy { HKObjectType.clinicalTypeForIdentifier(id)!! } }
fun start() { ${KOTLIN.asked.each('listOf(↓Kinds.labs, ↓Kinds.notes)')} }`,
    ),
  ],
  [
    'static fields of a class of TypeScript',
    JAVASCRIPT.file,
    code(
      JAVASCRIPT,
      `class Kinds { static readonly labs = 'HKClinicalTypeIdentifierLabResultRecord'; static readonly notes = 'HKClinicalTypeIdentifierConditionRecord'; }
const types = [↓Kinds.labs, ↓Kinds.notes];
export async function start() { ${JAVASCRIPT.asked.each('types')} }`,
    ),
  ],
];

/** Each type that is read stands at a mark. */
const READ: readonly (readonly [string, string, string])[] = [
  [
    'constants of a class of Dart',
    DART.file,
    code(
      DART,
      `abstract final class Kinds { static const labs = ClinicalType.labResult; static const notes = ClinicalType.condition; }
void load(ClinicalType kind) { ${DART.read.use('kind')} }
void start() { load(↓Kinds.labs); load(↓Kinds.notes); }`,
    ),
  ],
  [
    'a constant of an extension type of Dart',
    DART.file,
    code(
      DART,
      `extension type const Kind._(ClinicalType type) { static const labs = Kind._(ClinicalType.labResult); static const notes = Kind._(ClinicalType.condition); }
void load(Kind kind) { ${DART.read.use('kind.type')} }
void start() { load(↓Kind.labs); load(↓Kind.notes); }`,
    ),
  ],
  [
    'fields of a class of C#',
    C_SHARP.file,
    code(
      C_SHARP,
      `public static class Kinds { public static readonly HKClinicalType Labs = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.LabResultRecord)!; public static HKClinicalType Notes => HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ConditionRecord)!; }
public class Records { void Load(HKClinicalType kind) { ${C_SHARP.read.use('kind')} } public void Start() { Load(↓Kinds.Labs); Load(↓Kinds.Notes); } }`,
    ),
  ],
  [
    'delegated properties of an object of Kotlin',
    KOTLIN.file,
    code(
      KOTLIN,
      `object Kinds { val labs by clinical(HKClinicalTypeIdentifierLabResultRecord)
  val notes by lazy { HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierConditionRecord)!! }
  private fun clinical(id: HKClinicalTypeIdentifier): Lazy<HKClinicalType> = lazy { HKObjectType.clinicalTypeForIdentifier(id)!! } }
fun load(kind: HKClinicalType) { ${KOTLIN.read.use('kind')} }
fun start() { load(↓Kinds.labs); load(↓Kinds.notes) }`,
    ),
  ],
  [
    'static fields of a class of TypeScript',
    JAVASCRIPT.file,
    code(
      JAVASCRIPT,
      `class Kinds { static readonly labs = 'HKClinicalTypeIdentifierLabResultRecord'; static readonly notes = 'HKClinicalTypeIdentifierConditionRecord'; }
function load(kind: string) { ${JAVASCRIPT.read.use('kind')} }
export function start() { load(↓Kinds.labs); load(↓Kinds.notes); }`,
    ),
  ],
];

describe.each([
  ['requested', ASKED],
  ['read', READ],
] as const)('%s', (role, rows) => {
  test.each(rows)('%s', async (_, file, marked) => {
    const { text, marks } = unmark(file, marked);
    const facts = await factsOf({ [file]: text });
    expect([...new Set(facts[role].map(({ at }) => `${at.file}:${at.line}:${at.column}`))].sort()).toEqual(
      [...marks].sort(),
    );
  });
});

test('a plugin’s own name for a type, in a repository that has the plugin too, is the type', async () => {
  const { requested } = await factsOf({
    'example/lib/main.dart': `import 'package:health_kit_reporter/health_kit_reporter.dart';
import 'package:health_kit_reporter/model/type/clinical_type.dart';
Future<void> main() async {
  final types = ClinicalType.values.map((type) => type.identifier).toList();
  await HealthKitReporter.requestAuthorization(types, []);
}
`,
    'lib/model/type/clinical_type.dart': `enum ClinicalType { allergyRecord, labResultRecord }
extension ClinicalTypeIdentifier on ClinicalType {
  String get identifier {
    switch (this) {
      case ClinicalType.allergyRecord:
        return "HKClinicalTypeIdentifierAllergyRecord";
      case ClinicalType.labResultRecord:
        return "HKClinicalTypeIdentifierLabResultRecord";
    }
  }
}
`,
  });
  expect(new Set(requested.map(({ at }) => at.file))).toEqual(new Set(['example/lib/main.dart']));
});

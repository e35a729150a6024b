import { describe, expect, test } from 'vitest';
import { factsOf, flow, names } from './code.ts';

const IMPORT = 'package health\n\nimport platform.HealthKit.*\n\n';
const inClass = (body: string): string =>
  `${IMPORT}class RecordStore {\n    private val store = HKHealthStore()\n${body}\n}\n`;
const read = (code: string): Promise<string> => flow({ 'shared/src/iosMain/kotlin/RecordStore.kt': inClass(code) });

describe('asking', () => {
  test.each([
    [
      'properties',
      'private val labs = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierLabResultRecord)!!\nfun ask(done: () -> Unit) { store.requestAuthorizationToShareTypes(null, readTypes = setOf(labs)) { _, _ -> done() } }',
      'labResult |',
    ],
    [
      'every argument by name',
      'fun ask() { store.requestAuthorizationToShareTypes(typesToShare = null, readTypes = setOf(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierAllergyRecord)), completion = { ok, error -> println(ok) }) }',
      'allergy |',
    ],
    [
      'every argument by position',
      'fun ask() { store.requestAuthorizationToShareTypes(emptySet<Any>(), setOf(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierCoverageRecord)), { a, b -> }) }',
      'coverage |',
    ],
    [
      'identifiers that are mapped',
      'private val ids = listOf(HKClinicalTypeIdentifierConditionRecord, HKClinicalTypeIdentifierProcedureRecord)\nfun ask() { val types = ids.mapNotNull { HKObjectType.clinicalTypeForIdentifier(it) }.toSet()\n store.requestAuthorizationToShareTypes(null, readTypes = types) { _, _ -> } }',
      'condition procedure |',
    ],
    [
      'a set that is built',
      'fun ask() { val types = buildSet { add(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierMedicationRecord)) }\n store.requestAuthorizationToShareTypes(null, types) { _, _ -> } }',
      'medication |',
    ],
    [
      'a set that is filled',
      'fun ask() { val types = mutableSetOf<HKObjectType>()\n HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierVitalSignRecord)?.let { types.add(it) }\n store.requestAuthorizationToShareTypes(null, types) { _, _ -> } }',
      'vitalSign |',
    ],
    [
      'lazily',
      'private val types by lazy { setOf(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierImmunizationRecord)) }\nsuspend fun ask() = suspendCoroutine { c -> store.requestAuthorizationToShareTypes(null, types) { ok, _ -> c.resume(ok) } }',
      'immunization |',
    ],
  ])('%s', async (_, code, expected) => {
    expect(await read(code)).toBe(expected);
  });
});

describe('reading', () => {
  test.each([
    [
      'a loop',
      'private val a = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierAllergyRecord)!!\nfun load(show: (List<*>?) -> Unit) {\n for (type in listOf(a)) { store.executeQuery(HKSampleQuery(sampleType = type, predicate = null, limit = 100u, sortDescriptors = null) { _, found, _ -> show(found) }) }\n}',
      '| allergy',
    ],
    [
      'by position',
      'fun load() { HKSampleQuery(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierLabResultRecord)!!, null, 0u, null) { _, _, _ -> } }',
      '| labResult',
    ],
    [
      'a helper',
      'fun load(id: String) = store.executeQuery(HKSampleQuery(HKClinicalType.clinicalTypeForIdentifier(id)!!, null, 0u, null) { _, _, _ -> })\nfun all() { load(HKClinicalTypeIdentifierConditionRecord)\n load(HKClinicalTypeIdentifierCoverageRecord) }',
      '| condition coverage',
    ],
  ])('%s', async (_, code, expected) => {
    expect(await read(code)).toBe(expected);
  });

  test('an enum of its own in common code', async () => {
    const common =
      'package health\n\nenum class Kind(val title: String) { ALLERGIES("Allergies"), LABS("Labs"); }\n\nclass Screen(private val store: RecordStore) { fun show() { store.load(Kind.LABS) } }\n';
    const ios = `${IMPORT}internal fun Kind.toType(): HKSampleType? = when (this) {\n    Kind.ALLERGIES -> HKClinicalType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierAllergyRecord)\n    Kind.LABS -> if (isNew()) { HKClinicalType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierLabResultRecord) } else { null }\n}\n\nclass RecordStore { val store = HKHealthStore()\n fun load(kind: Kind) { val type = kind.toType() ?: return\n  store.executeQuery(HKSampleQuery(sampleType = type, predicate = null, limit = 0u, sortDescriptors = null) { _, _, _ -> }) } }\n`;
    expect(await flow({ 'src/commonMain/kotlin/Kind.kt': common, 'src/iosMain/kotlin/Store.kt': ios })).toBe(
      '| labResult',
    );
  });

  test('objects of a sealed class', async () => {
    const code = `${IMPORT}sealed class Kind { object Allergies : Kind()\n data object Labs : Kind() }\nfun typeOf(kind: Kind) = when (kind) { is Kind.Allergies -> HKClinicalType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierAllergyRecord)\n Kind.Labs -> HKClinicalType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierLabResultRecord) }\nfun load() { HKSampleQuery(sampleType = typeOf(Kind.Allergies)!!, predicate = null, limit = 0u, sortDescriptors = null) { _, _, _ -> } }\n`;
    expect(await flow({ 'a.kt': code })).toBe('| allergy');
  });
});

describe('a table from kinds of the app to types', () => {
  const nested = 'sealed class Kind { data object Steps : Kind()\n data object Labs : Kind() }\n';
  const beside = 'sealed class Kind\ndata object Steps : Kind()\ndata object Labs : Kind()\n';
  const branches =
    'Steps -> HKQuantityType.quantityTypeForIdentifier(HKQuantityTypeIdentifierStepCount)\n Labs -> HKClinicalType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierLabResultRecord)\n else -> null }\n';
  const extension = `fun Kind.toType(): HKObjectType? = when (this) { ${branches}`;
  const helper = `fun typeOf(kind: Kind): HKObjectType? = when (kind) { ${branches}`;
  const query = (type: string, word: string): string =>
    `{ private val store = HKHealthStore()\n ${word} fun read(kind: Kind) { store.executeQuery(HKSampleQuery(sampleType = ${type}!!, predicate = null, limit = 0u, sortDescriptors = null) { _, _, _ -> }) } }\n`;
  const behind = (type: string): string =>
    `interface Connector { fun read(kind: Kind) }\nclass Health : Connector ${query(type, 'override')}`;
  const screen = 'class Screen(private val connector: Connector) { fun show() { connector.read(Steps) } }\n';
  const direct = `class Health ${query('typeOf(kind)', '')}class Screen(private val health: Health) { fun show() { health.read(Steps) } }\n`;
  const ofKind = (code: string): string => code.replace(/(?<=\n ?|\{ |\()(Steps|Labs)(?= ->|\))/g, 'Kind.$1');

  test.each([
    ['an extension, behind an interface', ofKind(nested + extension + behind('kind.toType()') + screen)],
    ['a function, behind an interface', ofKind(nested + helper + behind('typeOf(kind)') + screen)],
    ['with the objects beside the class', beside + helper + behind('typeOf(kind)') + screen],
  ])('%s that leads to whoever fills it', async (_, code) => {
    expect(await flow({ 'a.kt': IMPORT + code })).toBe('|');
    expect(await flow({ 'a.kt': IMPORT + code.replace(/read\((Kind\.)?Steps\)/, 'read($1Labs)') })).toBe('| labResult');
  });

  test.each([
    ['that nobody in Kotlin calls', ofKind(nested + extension + behind('kind.toType()'))],
    ['with the objects beside the class, that nobody calls', beside + helper + behind('typeOf(kind)')],
  ])('%s', async (_, code) => {
    expect(await flow({ 'a.kt': IMPORT + code })).toBe('| !');
  });

  test.each([
    ['nested', ofKind(nested + helper + direct)],
    ['beside', beside + helper + direct],
  ])('calls that are seen say which: %s', async (_, code) => {
    expect(await flow({ 'a.kt': IMPORT + code })).toBe('|');
    expect(
      await flow({ 'a.kt': IMPORT + code.replace(/read\((Kind\.)?Steps\)/, 'read($1Labs)').replace('$1', '') }),
    ).toBe('| labResult');
  });
});

test('a table that nobody uses is no use', async () => {
  const facts = await factsOf({
    'a.kt': `${IMPORT}fun typeOf(name: String) = when (name) { "a" -> HKClinicalType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierAllergyRecord)\n else -> null }\n`,
  });
  expect([facts.requested, facts.read]).toEqual([[], []]);
});

test('a file that is none is passed over', async () => {
  await expect(
    factsOf({ 'a.kt': `${IMPORT}fun f() { ${'{('.repeat(20_000)} HKClinicalTypeIdentifierAllergyRecord` }),
  ).resolves.toBeDefined();
  await expect(
    factsOf({ 'a.kt': `${IMPORT}val x = "\${ "$\{ } class : : fun ( HKClinicalTypeIdentifierAllergyRecord` }),
  ).resolves.toBeDefined();
});

test('an enum in a file of its own, which says nothing of HealthKit, is read with what extends it', async () => {
  const types = `package app
import platform.HealthKit.*
val Chapter.clinicalType: HKClinicalType get() = HKObjectType.clinicalTypeForIdentifier(
    when (this) {
        Chapter.ALLERGIES -> HKClinicalTypeIdentifierAllergyRecord
        Chapter.LABS -> HKClinicalTypeIdentifierLabResultRecord
    },
)!!
fun ask() { HKHealthStore().requestAuthorizationToShareTypes(null, readTypes = listOf(Chapter.ALLERGIES).map { it.clinicalType }.toSet()) { _, _ -> } }
fun read(chapter: Chapter) { HKHealthStore().executeQuery(HKSampleQuery(sampleType = chapter.clinicalType, predicate = null, limit = 0u, sortDescriptors = null) { _, _, _ -> }) }
fun readLabs() { read(Chapter.LABS) }
`;
  for (const declared of [
    'enum class Chapter { ALLERGIES, LABS }',
    'enum class Chapter(val title: String) {\n ALLERGIES("a"),\n LABS("b"),\n}',
  ])
    expect(
      await flow({
        'shared/src/commonMain/kotlin/Chapter.kt': `package app.model\n${declared}\n`,
        'shared/src/iosMain/kotlin/Types.kt': types,
      }),
    ).toBe('allergy | labResult');
});

test('who calls others is started before them, though nobody that is followed calls it', async () => {
  const { read, requested, unresolved } = await factsOf({
    'A/Store.kt': `${IMPORT}class Kind(private val identifier: String?) {
  val type get() = HKObjectType.clinicalTypeForIdentifier(identifier)!!
  companion object { val LABS = Kind(HKClinicalTypeIdentifierLabResultRecord)
    val ALLERGIES = Kind(HKClinicalTypeIdentifierAllergyRecord) }
}
class Store(private val store: HKHealthStore = HKHealthStore()) {
  suspend fun connect(kinds: Set<Kind>) { store.requestAuthorizationToShareTypes(null, readTypes = kinds.map { it.type }.toSet()) { _, _ -> } }
  suspend fun load(kind: Kind) { store.executeQuery(HKSampleQuery(sampleType = kind.type, predicate = null, limit = 0u, sortDescriptors = null) { _, _, _ -> }) }
}
`,
    'B/Overview.kt': `${IMPORT}class Overview(private val records: Store = Store()) : Source {
  override suspend fun sections() { records.connect(setOf(Kind.LABS, Kind.ALLERGIES)); records.load(Kind.LABS) }
}
`,
    'C/Model.kt': `interface Source { suspend fun sections() }
class Model(private val source: Source) { suspend fun start() { source.sections() } }
fun main() { Model(Overview()).start() }
`,
  });
  expect(names(requested)).toBe('allergy labResult');
  expect(names(read)).toBe('labResult');
  expect(unresolved).toEqual([]);
});

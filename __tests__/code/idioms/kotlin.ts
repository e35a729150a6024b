import type { Language } from './both-flows.ts';

const HEAD = 'package app\n\nimport platform.HealthKit.*\n';
const ALLERGY = 'HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierAllergyRecord)!!';
const ask = (types: string): string =>
  `HKHealthStore().requestAuthorizationToShareTypes(null, readTypes = ${types}) { _, _ -> }`;
const read = (type: string): string =>
  `HKHealthStore().executeQuery(HKSampleQuery(sampleType = ${type}, predicate = null, limit = 0u, sortDescriptors = null) { _, _, _ -> })`;

const JOURNAL = `${HEAD}
object Journal {
    var name: String = ""
        private set
    fun load() {
        val type = ${ALLERGY}
        val query = HKSampleQuery(sampleType = type, predicate = null, limit = 0u, sortDescriptors = null) { _, results, _ ->
            results?.forEach { sample -> name = (sample as HKClinicalRecord).displayName }
        }
        HKHealthStore().executeQuery(query)
    }
}
`;

export const KOTLIN: Language = {
  file: 'src/iosMain/kotlin/Idiom.kt',
  head: `${HEAD}import kotlinx.coroutines.*\nimport kotlinx.coroutines.flow.*\n`,
  type: {
    name: 'HKClinicalType',
    make: ALLERGY,
    other: 'HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierConditionRecord)!!',
  },
  asked: {
    use: (type) => ask(`setOf(${type})`),
    each: (types) => ask(`${types}.toSet()`),
    beside: { 'src/iosMain/kotlin/Beside.kt': `${HEAD}fun readOne() { ${read(ALLERGY)} }\n` },
  },
  read: {
    use: read,
    each: (types) => `for (each in ${types}) { ${read('each')} }`,
    beside: { 'src/iosMain/kotlin/Beside.kt': `${HEAD}fun askOne() { ${ask(`setOf(${ALLERGY})`)} }\n` },
  },
  text: { name: 'String', make: 'Journal.name', other: '"settings"' },
  records: {
    kind: 'logging',
    use: (text) => `println(${text})`,
    each: (texts) => `println(${texts}.joinToString())`,
    beside: { 'src/iosMain/kotlin/Journal.kt': JOURNAL },
  },
};

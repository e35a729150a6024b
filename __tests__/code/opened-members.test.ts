import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

/** Members of a type that a file names by themselves, as it says that it uses that type's. */
describe('static members that a file opens', () => {
  const lists = `using HealthKit;
namespace App.Health;
public static class RecordLists
{
    public static readonly HKClinicalTypeIdentifier[] Asked = [HKClinicalTypeIdentifier.AllergyRecord, HKClinicalTypeIdentifier.ProcedureRecord];
    public static HKClinicalTypeIdentifier[] Written() => [HKClinicalTypeIdentifier.AllergyRecord];
}
`;
  const source = (using: string, more = ''): string => `using HealthKit;
${using}
namespace App.Health;
public class LetterSource
{
    private readonly HKHealthStore store = new();
    ${more}
    public async Task WriteAsync()
    {
        var types = Asked.Select(id => (HKObjectType)HKObjectType.GetClinicalType(id)!).ToArray();
        await store.RequestAuthorizationToShareAsync(null, NSSet.MakeNSObjectSet(types));
        foreach (var id in Written()) Read(id);
    }
    private void Read(HKClinicalTypeIdentifier id)
    {
        store.ExecuteQuery(new HKSampleQuery(HKObjectType.GetClinicalType(id)!, null, 0, null, (query, samples, error) => { }));
    }
}
`;
  test.each([
    ['of a file', 'using static App.Health.RecordLists;', {}],
    ['without a namespace', 'using static RecordLists;', {}],
  ])('C#, %s', async (_, using, others) => {
    const files = { 'Lists.cs': lists, 'Source.cs': source(using), ...others };
    expect(await flow(files)).toBe('allergy procedure | allergy');
  });

  test('C#: its own comes before', async () => {
    const own = 'private HKClinicalTypeIdentifier[] Asked => [HKClinicalTypeIdentifier.AllergyRecord];';
    const files = { 'Lists.cs': lists, 'Source.cs': source('using static App.Health.RecordLists;', own) };
    expect(await flow(files)).toBe('allergy | allergy');
  });

  test.each([
    ['by their names', 'import app.RecordLists.asked\nimport app.RecordLists.written'],
    ['all of them', 'import app.RecordLists.*'],
  ])('Kotlin, %s', async (_, imports) => {
    const objects = `package app
import platform.HealthKit.*
object RecordLists {
  val asked = listOf(HKClinicalTypeIdentifierAllergyRecord, HKClinicalTypeIdentifierProcedureRecord)
  fun written() = listOf(HKClinicalTypeIdentifierAllergyRecord)
}
`;
    const letters = `package app
import platform.HealthKit.*
${imports}
class LetterSource {
  private val store = HKHealthStore()
  fun write() {
    store.requestAuthorizationToShareTypes(null, readTypes = asked.mapNotNull { HKObjectType.clinicalTypeForIdentifier(it) }.toSet()) { _, _ -> }
    written().forEach { read(it) }
  }
  private fun read(id: String) {
    store.executeQuery(HKSampleQuery(sampleType = HKObjectType.clinicalTypeForIdentifier(id)!!, predicate = null, limit = 0u, sortDescriptors = null) { _, _, _ -> })
  }
}
fun main() { LetterSource().write() }
`;
    const files = { 'src/iosMain/kotlin/Lists.kt': objects, 'src/iosMain/kotlin/Letters.kt': letters };
    expect(await flow(files)).toBe('allergy procedure | allergy');
  });
});

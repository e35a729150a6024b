using Foundation;
using HealthKit;

namespace Cypress.Health;

/// Reads a type when it is first asked for, and once only.
public sealed class RecordSnapshot
{
    public Lazy<Task<IReadOnlyList<string>>> Procedures { get; }
    public Lazy<Task<IReadOnlyList<string>>> Medications { get; }
    public Lazy<Task<IReadOnlyList<string>>> Immunizations { get; }

    private readonly HKHealthStore _store;

    public RecordSnapshot(HKHealthStore store)
    {
        _store = store;
        Procedures = new(() => ReadAsync(HKClinicalTypeIdentifier.ProcedureRecord));
        Medications = new(() => ReadAsync(HKClinicalTypeIdentifier.MedicationRecord));
        Immunizations = new(() => ReadAsync(HKClinicalTypeIdentifier.ImmunizationRecord));
    }

    private Task<IReadOnlyList<string>> ReadAsync(HKClinicalTypeIdentifier identifier)
    {
        var done = new TaskCompletionSource<IReadOnlyList<string>>();
        var type = HKObjectType.GetClinicalType(identifier)!;
        _store.ExecuteQuery(new HKSampleQuery(type, null, HKSampleQuery.NoLimit, null, (query, samples, error) =>
        {
            done.SetResult((samples ?? []).OfType<HKClinicalRecord>().Select(record => record.DisplayName).ToList());
        }));
        return done.Task;
    }
}

using HealthKit;
using Foundation;

namespace Foxglove.Health;

public sealed class DiagnosisReader
{
    private readonly HKHealthStore _store = new();

    public async Task<IReadOnlyList<string>> ReadAsync()
    {
        if (!HKHealthStore.IsHealthDataAvailable || !_store.SupportsHealthRecords) return [];
        var conditions = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ConditionRecord)!;
        await _store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(conditions));

        var done = new TaskCompletionSource<IReadOnlyList<string>>();
        _store.ExecuteQuery(new HKSampleQuery(conditions, null, HKSampleQuery.NoLimit, null, (query, samples, error) =>
        {
            done.SetResult((samples ?? []).OfType<HKClinicalRecord>().Select(record => record.DisplayName).ToList());
        }));
        return await done.Task;
    }
}

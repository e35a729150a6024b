using Foundation;
using HealthKit;

namespace Teasel.Health;

public sealed class ConditionStore
{
    private readonly HKHealthStore _store = new();

    public async Task<IReadOnlyList<string>> LoadAsync()
    {
        if (!HKHealthStore.IsHealthDataAvailable || !_store.SupportsHealthRecords) return [];
        var type = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ConditionRecord)!;
        var result = await _store.RequestAuthorizationToShareAsync(null, new NSSet(type));
        if (!result.Item1) return [];

        var done = new TaskCompletionSource<IReadOnlyList<string>>();
        _store.ExecuteQuery(new HKSampleQuery(type, null, HKSampleQuery.NoLimit, null, (_, samples, _) =>
            done.SetResult((samples ?? []).OfType<HKClinicalRecord>().Select(record => record.DisplayName).ToList())));
        return await done.Task;
    }
}

using Foundation;
using HealthKit;
using Ruff.Records;

namespace Ruff.Platforms.iOS;

public sealed class ConditionReader : IConditionReader
{
    private readonly HKHealthStore _store = new();

    public async Task<IReadOnlyList<string>> ReadAsync()
    {
        if (!HKHealthStore.IsHealthDataAvailable || !_store.SupportsHealthRecords) return [];
        var condition = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ConditionRecord)!;
        await _store.RequestAuthorizationToShareAsync(null, NSSet.MakeNSObjectSet(new HKObjectType[] { condition }));

        var done = new TaskCompletionSource<IReadOnlyList<string>>();
        _store.ExecuteQuery(new HKSampleQuery(condition, null, HKSampleQuery.NoLimit, null, (query, samples, error) =>
        {
            var names = (samples ?? []).OfType<HKClinicalRecord>().Select(record => record.DisplayName);
            done.SetResult(names.ToList());
        }));
        return await done.Task;
    }
}

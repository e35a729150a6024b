using Foundation;
using HealthKit;
using Kestrel.Models;
using Kestrel.Services;

namespace Kestrel.Platforms.iOS;

public sealed class HealthEntrySource : IEntrySource
{
    private readonly HKHealthStore _store = new();
    private readonly HKClinicalType _conditions = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ConditionRecord)!;

    public async Task<IReadOnlyList<Entry>> GetEntriesAsync()
    {
        if (!HKHealthStore.IsHealthDataAvailable || !_store.SupportsHealthRecords) return [];
        var asked = await _store.RequestAuthorizationToShareAsync(null, NSSet.MakeNSObjectSet<HKObjectType>([_conditions]));
        if (!asked.Item1) return [];
        return await QueryAsync();
    }

    private Task<IReadOnlyList<Entry>> QueryAsync()
    {
        var done = new TaskCompletionSource<IReadOnlyList<Entry>>();
        _store.ExecuteQuery(new HKSampleQuery(_conditions, null, HKSampleQuery.NoLimit, null, (query, samples, error) =>
        {
            var records = (samples ?? []).OfType<HKClinicalRecord>();
            done.SetResult(records.Select((record, index) => new Entry(index + 1, record.DisplayName)).ToList());
        }));
        return done.Task;
    }
}

using Angelica.Services;
using Foundation;
using HealthKit;

namespace Angelica.Platforms.iOS;

public sealed class ConditionSource : IConditionSource
{
    private readonly HKHealthStore _store = new();

    public async Task<IReadOnlyList<string>> GetTitlesAsync()
    {
        if (!HKHealthStore.IsHealthDataAvailable || !_store.SupportsHealthRecords) return [];
        var type = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ConditionRecord)!;
        var (granted, _) = await _store.RequestAuthorizationToShareAsync(null, NSSet.MakeNSObjectSet<HKObjectType>([type]));
        return granted ? await QueryAsync(type) : [];
    }

    private Task<IReadOnlyList<string>> QueryAsync(HKClinicalType type)
    {
        var done = new TaskCompletionSource<IReadOnlyList<string>>();
        _store.ExecuteQuery(new HKSampleQuery(type, null, HKSampleQuery.NoLimit, null, (query, samples, error) =>
        {
            done.SetResult((samples ?? []).OfType<HKClinicalRecord>().Select(record => record.DisplayName).ToList());
        }));
        return done.Task;
    }
}

using Foundation;
using HealthKit;

namespace Hawthorn.Platforms.iOS;

public sealed class VitalsReader
{
    private readonly HKHealthStore _store = new();
    private readonly HKClinicalType _vitals = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.VitalSignRecord)!;

    public async Task<IReadOnlyList<string>> TitlesAsync()
    {
        if (!HKHealthStore.IsHealthDataAvailable || !_store.SupportsHealthRecords) return [];
        await _store.RequestAuthorizationToShareAsync(null, NSSet.MakeNSObjectSet<HKObjectType>([_vitals]));
        var done = new TaskCompletionSource<IReadOnlyList<string>>();
        _store.ExecuteQuery(new HKSampleQuery(_vitals, null, HKSampleQuery.NoLimit, null, (query, samples, error) =>
        {
            done.SetResult((samples ?? []).OfType<HKClinicalRecord>().Select(record => record.DisplayName).ToList());
        }));
        return await done.Task;
    }
}

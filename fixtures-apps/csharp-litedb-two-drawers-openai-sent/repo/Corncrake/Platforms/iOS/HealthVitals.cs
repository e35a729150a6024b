using Corncrake.Services;
using Foundation;
using HealthKit;

namespace Corncrake.Platforms.iOS;

public sealed class HealthVitals : IVitals
{
    private readonly HKHealthStore _store = new();
    private readonly HKClinicalType _type = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.VitalSignRecord)!;

    public async Task<IReadOnlyList<string>> NamesAsync()
    {
        if (!HKHealthStore.IsHealthDataAvailable || !_store.SupportsHealthRecords) return [];
        var read = NSSet.MakeNSObjectSet(new HKObjectType[] { _type });
        var (granted, _) = await _store.RequestAuthorizationToShareAsync(null, read);
        return granted ? await QueryAsync() : [];
    }

    private Task<IReadOnlyList<string>> QueryAsync()
    {
        var done = new TaskCompletionSource<IReadOnlyList<string>>();
        _store.ExecuteQuery(new HKSampleQuery(_type, null, HKSampleQuery.NoLimit, null, (query, samples, error) =>
        {
            done.SetResult((samples ?? []).OfType<HKClinicalRecord>().Select(record => record.DisplayName).ToList());
        }));
        return done.Task;
    }
}

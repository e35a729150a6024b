using Foundation;
using HealthKit;

namespace Sorrel.Health;

public sealed class LabStore
{
    private readonly HKHealthStore _store = new();
    private readonly HKClinicalType _labs = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.LabResultRecord)!;

    public async Task<bool> AuthorizeAsync()
    {
        if (!HKHealthStore.IsHealthDataAvailable || !_store.SupportsHealthRecords) return false;
        var result = await _store.RequestAuthorizationToShareAsync(null, NSSet.MakeNSObjectSet<HKObjectType>([_labs]));
        return result.Item1;
    }

    public Task<HKClinicalRecord[]> FetchAsync()
    {
        var done = new TaskCompletionSource<HKClinicalRecord[]>();
        _store.ExecuteQuery(new HKSampleQuery(_labs, null, HKSampleQuery.NoLimit, null, (_, samples, _) =>
            done.SetResult((samples ?? []).OfType<HKClinicalRecord>().ToArray())));
        return done.Task;
    }
}

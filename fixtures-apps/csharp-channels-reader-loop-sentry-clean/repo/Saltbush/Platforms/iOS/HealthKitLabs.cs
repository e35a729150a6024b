using Foundation;
using HealthKit;
using Saltbush.Services;

namespace Saltbush.Platforms.iOS;

public sealed class HealthKitLabs : ILabs
{
    private readonly HKHealthStore _store = new();
    private readonly HKClinicalType _labs = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.LabResultRecord)!;

    public async Task<bool> AskAsync()
    {
        if (!HKHealthStore.IsHealthDataAvailable || !_store.SupportsHealthRecords) return false;
        var result = await _store.RequestAuthorizationToShareAsync(null, NSSet.MakeNSObjectSet(new HKObjectType[] { _labs }));
        return result.Item1;
    }

    public Task<IReadOnlyList<string>> NamesAsync()
    {
        var done = new TaskCompletionSource<IReadOnlyList<string>>();
        _store.ExecuteQuery(new HKSampleQuery(_labs, null, HKSampleQuery.NoLimit, null, (_, samples, error) =>
            done.SetResult((samples ?? []).OfType<HKClinicalRecord>().Select(record => record.DisplayName).ToList())));
        return done.Task;
    }
}

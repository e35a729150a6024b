using Avocet.Models;
using Avocet.Services;
using Foundation;
using HealthKit;

namespace Avocet.Platforms.iOS;

public sealed class CoverageSource : IPlanSource
{
    private readonly HKHealthStore _store = new();

    public async Task<IReadOnlyList<Plan>> LoadAsync()
    {
        if (!HKHealthStore.IsHealthDataAvailable || !_store.SupportsHealthRecords) return [];
        var type = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.CoverageRecord)!;
        await _store.RequestAuthorizationToShareAsync(null, NSSet.MakeNSObjectSet(new HKObjectType[] { type }));
        var done = new TaskCompletionSource<IReadOnlyList<Plan>>();
        _store.ExecuteQuery(new HKSampleQuery(type, null, HKSampleQuery.NoLimit, null, (query, samples, error) =>
        {
            var records = (samples ?? []).OfType<HKClinicalRecord>();
            done.SetResult(records.Select(record => new Plan(record.DisplayName, (DateTime)record.StartDate)).ToList());
        }));
        return await done.Task;
    }
}

using Foundation;
using HealthKit;
using Hawthorn.Stay;

namespace Hawthorn.Platforms.iOS;

public sealed class HealthStaySource : IStaySource
{
    private readonly HKHealthStore _store = new();

    public async Task<IReadOnlyList<StayItem>> LoadAsync()
    {
        if (!HKHealthStore.IsHealthDataAvailable || !_store.SupportsHealthRecords) return [];
        var type = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ProcedureRecord)!;
        await _store.RequestAuthorizationToShareAsync(null, NSSet.MakeNSObjectSet(new HKObjectType[] { type }));
        var done = new TaskCompletionSource<IReadOnlyList<StayItem>>();
        _store.ExecuteQuery(new HKSampleQuery(type, null, HKSampleQuery.NoLimit, null, (query, samples, error) =>
        {
            done.SetResult((samples ?? []).OfType<HKClinicalRecord>().Select(record => new StayItem(record.DisplayName, (DateTime)record.StartDate)).ToList());
        }));
        return await done.Task;
    }
}

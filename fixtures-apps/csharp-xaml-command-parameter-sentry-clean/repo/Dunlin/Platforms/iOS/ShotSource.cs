using Dunlin.Models;
using Dunlin.Services;
using Foundation;
using HealthKit;

namespace Dunlin.Platforms.iOS;

public sealed class ShotSource : IShotSource
{
    private readonly HKHealthStore _store = new();

    public async Task<IReadOnlyList<ShotRow>> RowsAsync()
    {
        if (!HKHealthStore.IsHealthDataAvailable || !_store.SupportsHealthRecords) return [];
        var immunizations = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ImmunizationRecord)!;
        var (granted, _) = await _store.RequestAuthorizationToShareAsync(null, NSSet.MakeNSObjectSet(new HKObjectType[] { immunizations }));
        if (!granted) return [];

        var done = new TaskCompletionSource<IReadOnlyList<ShotRow>>();
        _store.ExecuteQuery(new HKSampleQuery(immunizations, null, HKSampleQuery.NoLimit, null, (query, samples, error) =>
        {
            var rows = (samples ?? []).OfType<HKClinicalRecord>().Select(record => new ShotRow(record.DisplayName, "boosters"));
            done.SetResult(rows.ToList());
        }));
        return await done.Task;
    }
}

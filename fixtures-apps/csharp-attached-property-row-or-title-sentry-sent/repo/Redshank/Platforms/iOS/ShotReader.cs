using Foundation;
using HealthKit;
using Redshank.Records;

namespace Redshank.Platforms.iOS;

public sealed class ShotReader : IShotReader
{
    private readonly HKHealthStore _store = new();
    private readonly HKClinicalType _type = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ImmunizationRecord)!;

    public async Task<IReadOnlyList<Shot>> ReadAsync()
    {
        if (!HKHealthStore.IsHealthDataAvailable || !_store.SupportsHealthRecords) return [];
        var read = NSSet.MakeNSObjectSet(new HKObjectType[] { _type });
        await _store.RequestAuthorizationToShareAsync(null, read);
        return await QueryAsync();
    }

    private Task<IReadOnlyList<Shot>> QueryAsync()
    {
        var done = new TaskCompletionSource<IReadOnlyList<Shot>>();
        var query = new HKSampleQuery(_type, null, HKSampleQuery.NoLimit, null, (_, samples, _) =>
        {
            var shots = (samples ?? []).OfType<HKClinicalRecord>().Select(record => new Shot(record.DisplayName));
            done.SetResult(shots.ToList());
        });
        _store.ExecuteQuery(query);
        return done.Task;
    }
}

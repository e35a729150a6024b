using Alder.Models;
using Alder.Services;
using Foundation;
using HealthKit;

namespace Alder.Platforms.iOS;

public sealed class RecordReader : IRecordReader
{
    private readonly HKHealthStore _store = new();

    public async Task<bool> RequestAsync(IEnumerable<RecordCategory> categories)
    {
        if (!HKHealthStore.IsHealthDataAvailable || !_store.SupportsHealthRecords) return false;
        var types = categories
            .Select(category => HKObjectType.GetClinicalType(category.Kind))
            .OfType<HKObjectType>()
            .ToArray();
        var (granted, _) = await _store.RequestAuthorizationToShareAsync(new NSSet(), NSSet.MakeNSObjectSet(types));
        return granted;
    }

    public Task<RecordGroup> ReadAsync(RecordCategory category)
    {
        var done = new TaskCompletionSource<RecordGroup>();
        var type = HKObjectType.GetClinicalType(category.Kind)!;
        _store.ExecuteQuery(new HKSampleQuery(type, null, HKSampleQuery.NoLimit, null, (_, samples, error) =>
        {
            var names = (samples ?? []).OfType<HKClinicalRecord>().Select(record => record.DisplayName).ToList();
            done.SetResult(new RecordGroup(category.Title, names));
        }));
        return done.Task;
    }
}

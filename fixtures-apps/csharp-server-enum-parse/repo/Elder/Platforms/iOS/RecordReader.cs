using Elder.Services;
using Foundation;
using HealthKit;

namespace Elder.Platforms.iOS;

public sealed class RecordReader : IRecordReader
{
    private readonly HKHealthStore _store = new();

    public async IAsyncEnumerable<string> ReadAsync(IReadOnlyList<CategoryDto> categories)
    {
        if (!HKHealthStore.IsHealthDataAvailable || !_store.SupportsHealthRecords) yield break;
        var types = categories
            .Select(category => Enum.Parse<HKClinicalTypeIdentifier>(category.Kind))
            .Select(kind => HKObjectType.GetClinicalType(kind)!)
            .ToArray();
        await _store.RequestAuthorizationToShareAsync(new NSSet(), NSSet.MakeNSObjectSet<HKObjectType>(types));
        foreach (var type in types)
        {
            foreach (var record in await QueryAsync(type)) yield return record.DisplayName;
        }
    }

    private Task<HKClinicalRecord[]> QueryAsync(HKClinicalType type)
    {
        var done = new TaskCompletionSource<HKClinicalRecord[]>();
        _store.ExecuteQuery(new HKSampleQuery(type, null, HKSampleQuery.NoLimit, null, (_, samples, error) =>
            done.SetResult((samples ?? []).OfType<HKClinicalRecord>().ToArray())));
        return done.Task;
    }
}

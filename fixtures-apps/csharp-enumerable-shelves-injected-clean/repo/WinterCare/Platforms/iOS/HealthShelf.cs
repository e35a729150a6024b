using HealthKit;
using WinterCare.Season;

namespace WinterCare.Platforms.iOS;

public abstract class HealthShelf(HKClinicalTypeIdentifier identifier) : IShelf
{
    private readonly HKHealthStore _store = new();

    public Task<IReadOnlyList<string>> TitlesAsync()
    {
        var done = new TaskCompletionSource<IReadOnlyList<string>>();
        var type = HKObjectType.GetClinicalType(identifier)!;
        _store.ExecuteQuery(new HKSampleQuery(type, null, HKSampleQuery.NoLimit, null, (query, samples, error) =>
        {
            done.SetResult((samples ?? []).OfType<HKClinicalRecord>().Select(record => record.DisplayName).ToList());
        }));
        return done.Task;
    }
}

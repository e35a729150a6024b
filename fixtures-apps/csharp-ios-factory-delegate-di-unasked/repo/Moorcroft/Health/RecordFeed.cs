using HealthKit;

namespace Moorcroft.Health;

public delegate RecordFeed FeedFactory(HKClinicalTypeIdentifier identifier);

public sealed class RecordFeed(HKHealthStore store, HKClinicalTypeIdentifier identifier)
{
    public Task<IReadOnlyList<string>> LatestAsync()
    {
        var completion = new TaskCompletionSource<IReadOnlyList<string>>();
        var query = new HKSampleQuery(HKObjectType.GetClinicalType(identifier)!, null, 100, null, (_, samples, error) =>
        {
            if (error is not null)
            {
                completion.SetException(new InvalidOperationException(error.LocalizedDescription));
                return;
            }
            completion.SetResult([.. (samples ?? []).OfType<HKClinicalRecord>().Select(record => record.DisplayName)]);
        });
        store.ExecuteQuery(query);
        return completion.Task;
    }
}

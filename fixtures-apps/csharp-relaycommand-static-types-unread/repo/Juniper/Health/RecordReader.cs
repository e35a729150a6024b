using Foundation;
using HealthKit;

namespace Juniper.Health;

public sealed class RecordReader
{
    private readonly HKHealthStore _store = new();

    public async Task<bool> AuthorizeAsync()
    {
        if (!HKHealthStore.IsHealthDataAvailable || !_store.SupportsHealthRecords) return false;
        var read = NSSet.MakeNSObjectSet<HKObjectType>(ClinicalTypes.All);
        var result = await _store.RequestAuthorizationToShareAsync(null, read);
        return result.Item1;
    }

    public Task<List<string>> AllergiesAsync() => QueryAsync(ClinicalTypes.Allergies);

    public Task<List<string>> ConditionsAsync() => QueryAsync(ClinicalTypes.Conditions);

    public Task<List<string>> ImmunizationsAsync() => QueryAsync(ClinicalTypes.Immunizations);

    private Task<List<string>> QueryAsync(HKClinicalType type)
    {
        var done = new TaskCompletionSource<List<string>>();
        var query = new HKSampleQuery(type, null, HKSampleQuery.NoLimit, null, (_, samples, error) =>
        {
            if (error is not null) done.TrySetException(new NSErrorException(error));
            else done.TrySetResult((samples ?? []).OfType<HKClinicalRecord>().Select(record => record.DisplayName).ToList());
        });
        _store.ExecuteQuery(query);
        return done.Task;
    }
}

using Foundation;
using HealthKit;

namespace Calder.Health;

public sealed class HealthStore
{
    private readonly HKHealthStore _store = new();

    public async Task<bool> AskAsync(params HKClinicalTypeIdentifier[] identifiers)
    {
        if (!HKHealthStore.IsHealthDataAvailable || !_store.SupportsHealthRecords) return false;
        var types = identifiers.Select(id => (HKObjectType)HKObjectType.GetClinicalType(id)!).ToArray();
        var result = await _store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(types));
        return result.Item1;
    }

    public Task<IReadOnlyList<HKClinicalRecord>> ReadAsync(HKClinicalTypeIdentifier identifier)
    {
        var done = new TaskCompletionSource<IReadOnlyList<HKClinicalRecord>>();
        var type = HKObjectType.GetClinicalType(identifier)!;
        var newest = new NSSortDescriptor(HKSample.SortIdentifierStartDate, false);
        _store.ExecuteQuery(new HKSampleQuery(type, null, HKSampleQuery.NoLimit, [newest], (query, samples, error) =>
        {
            if (error is not null) done.SetException(new NSErrorException(error));
            else done.SetResult((samples ?? []).OfType<HKClinicalRecord>().ToList());
        }));
        return done.Task;
    }
}

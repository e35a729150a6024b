using Foundation;
using HealthKit;
using Heron.Data;

namespace Heron.Health;

public sealed class AllergyImport(IRepository<AllergyRow> allergies)
{
    private readonly HKHealthStore _store = new();

    public async Task RunAsync()
    {
        if (!HKHealthStore.IsHealthDataAvailable || !_store.SupportsHealthRecords) return;
        var type = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord)!;
        await _store.RequestAuthorizationToShareAsync(null, NSSet.MakeNSObjectSet<HKObjectType>([type]));
        var records = await ReadAsync(type);
        await allergies.SaveAsync(records.Select(r => new AllergyRow { Id = r.Uuid.AsString(), Substance = r.DisplayName }));
    }

    private Task<List<HKClinicalRecord>> ReadAsync(HKClinicalType type)
    {
        var done = new TaskCompletionSource<List<HKClinicalRecord>>();
        _store.ExecuteQuery(new HKSampleQuery(type, null, HKSampleQuery.NoLimit, null, (_, samples, _) =>
            done.TrySetResult((samples ?? []).OfType<HKClinicalRecord>().ToList())));
        return done.Task;
    }
}

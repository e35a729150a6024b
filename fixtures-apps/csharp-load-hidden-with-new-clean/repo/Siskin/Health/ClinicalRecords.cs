using Foundation;
using HealthKit;

namespace Siskin.Health;

public sealed class ClinicalRecords
{
    private static readonly HKClinicalTypeIdentifier[] Wanted =
    [
        HKClinicalTypeIdentifier.LabResultRecord,
        HKClinicalTypeIdentifier.ProcedureRecord,
    ];

    private readonly HKHealthStore _store = new();

    public async Task<bool> AskAsync()
    {
        if (!HKHealthStore.IsHealthDataAvailable || !_store.SupportsHealthRecords) return false;
        var read = NSSet.MakeNSObjectSet(Wanted.Select(id => (HKObjectType)HKObjectType.GetClinicalType(id)!).ToArray());
        var result = await _store.RequestAuthorizationToShareAsync(null, read);
        return result.Item1;
    }

    public Task<IReadOnlyList<string>> NamesAsync(HKClinicalTypeIdentifier identifier)
    {
        var done = new TaskCompletionSource<IReadOnlyList<string>>();
        var type = HKObjectType.GetClinicalType(identifier)!;
        _store.ExecuteQuery(new HKSampleQuery(type, null, HKSampleQuery.NoLimit, null, (query, samples, error) =>
        {
            done.SetResult((samples ?? []).OfType<HKClinicalRecord>().Select(r => r.DisplayName).ToList());
        }));
        return done.Task;
    }
}

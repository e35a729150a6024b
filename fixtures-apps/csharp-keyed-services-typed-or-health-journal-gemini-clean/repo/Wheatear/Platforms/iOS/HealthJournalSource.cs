using HealthKit;
using Foundation;
using Wheatear.Records;

namespace Wheatear.Platforms.iOS;

public sealed class HealthJournalSource : IHealthJournalSource
{
    private readonly HKHealthStore _store = new();

    private static readonly HKClinicalTypeIdentifier[] Identifiers =
    [
        HKClinicalTypeIdentifier.MedicationRecord,
        HKClinicalTypeIdentifier.VitalSignRecord,
    ];

    public async Task<bool> ConnectAsync()
    {
        if (!HKHealthStore.IsHealthDataAvailable || !_store.SupportsHealthRecords) return false;
        var read = NSSet.MakeNSObjectSet(Identifiers.Select(id => (HKObjectType)HKObjectType.GetClinicalType(id)!).ToArray());
        var result = await _store.RequestAuthorizationToShareAsync(null, read);
        return result.Item1;
    }

    public async Task<IReadOnlyList<string>> NamesAsync()
    {
        var names = new List<string>();
        foreach (var id in Identifiers) names.AddRange(await NamesOfAsync(id));
        return names;
    }

    private Task<IReadOnlyList<string>> NamesOfAsync(HKClinicalTypeIdentifier id)
    {
        var done = new TaskCompletionSource<IReadOnlyList<string>>();
        var type = HKObjectType.GetClinicalType(id)!;
        _store.ExecuteQuery(new HKSampleQuery(type, null, HKSampleQuery.NoLimit, null, (query, samples, error) =>
        {
            done.SetResult((samples ?? []).OfType<HKClinicalRecord>().Select(r => r.DisplayName).ToList());
        }));
        return done.Task;
    }
}

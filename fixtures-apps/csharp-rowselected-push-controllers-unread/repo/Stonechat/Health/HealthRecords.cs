using Foundation;
using HealthKit;

namespace Stonechat.Health;

public sealed class HealthRecords
{
    private readonly HKHealthStore _store = new();

    private static readonly HKClinicalTypeIdentifier[] Asked =
    [
        HKClinicalTypeIdentifier.LabResultRecord,
        HKClinicalTypeIdentifier.MedicationRecord,
        HKClinicalTypeIdentifier.CoverageRecord,
    ];

    public async Task<bool> AskAsync()
    {
        if (!HKHealthStore.IsHealthDataAvailable || !_store.SupportsHealthRecords) return false;
        var read = NSSet.MakeNSObjectSet(Asked.Select(id => (HKObjectType)HKObjectType.GetClinicalType(id)!).ToArray());
        var result = await _store.RequestAuthorizationToShareAsync(null, read);
        return result.Item1;
    }

    public Task<IReadOnlyList<string>> LabsAsync() => NamesAsync(HKClinicalTypeIdentifier.LabResultRecord);

    public Task<IReadOnlyList<string>> MedicationsAsync() => NamesAsync(HKClinicalTypeIdentifier.MedicationRecord);

    public Task<IReadOnlyList<string>> InsuranceAsync() => NamesAsync(HKClinicalTypeIdentifier.CoverageRecord);

    private Task<IReadOnlyList<string>> NamesAsync(HKClinicalTypeIdentifier identifier)
    {
        var done = new TaskCompletionSource<IReadOnlyList<string>>();
        var type = HKObjectType.GetClinicalType(identifier)!;
        _store.ExecuteQuery(new HKSampleQuery(type, null, HKSampleQuery.NoLimit, null, (query, samples, error) =>
        {
            var names = (samples ?? []).OfType<HKClinicalRecord>().Select(record => record.DisplayName).ToList();
            UIKit.UIApplication.SharedApplication.BeginInvokeOnMainThread(() => done.SetResult(names));
        }));
        return done.Task;
    }
}

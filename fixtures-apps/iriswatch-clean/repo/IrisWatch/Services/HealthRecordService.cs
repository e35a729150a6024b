using Foundation;
using HealthKit;

namespace IrisWatch.Services;

public sealed class HealthRecordService
{
    private readonly HKHealthStore _store = new();

    public async Task<bool> ConnectAsync()
    {
        if (!HKHealthStore.IsHealthDataAvailable || !_store.SupportsHealthRecords) return false;
        var read = new NSSet(
            HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ConditionRecord)!,
            HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.LabResultRecord)!,
            HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ImmunizationRecord)!);
        var result = await _store.RequestAuthorizationToShareAsync(new NSSet(), read);
        return result.Item1;
    }

    public Task<IReadOnlyList<string>> NamesAsync(HKClinicalTypeIdentifier identifier)
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

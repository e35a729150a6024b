using Foundation;
using HealthKit;

namespace Hawkbit.Services;

public sealed class RecordStore
{
    private readonly HKHealthStore _store = new();
    private Task<bool>? _access;

    public Task<bool> EnsureAccessAsync() => _access ??= RequestAsync();

    private async Task<bool> RequestAsync()
    {
        if (!HKHealthStore.IsHealthDataAvailable || !_store.SupportsHealthRecords) return false;
        var read = new NSSet<HKObjectType>(
            HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.MedicationRecord)!,
            HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.LabResultRecord)!,
            HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.VitalSignRecord)!);
        var (granted, _) = await _store.RequestAuthorizationToShareAsync(new NSSet<HKSampleType>(), read);
        return granted;
    }

    public Task<IReadOnlyList<string>> NamesAsync(HKClinicalTypeIdentifier kind)
    {
        var done = new TaskCompletionSource<IReadOnlyList<string>>();
        var type = HKObjectType.GetClinicalType(kind)!;
        _store.ExecuteQuery(new HKSampleQuery(type, null, HKSampleQuery.NoLimit, null, (_, samples, _) =>
        {
            done.SetResult((samples ?? []).OfType<HKClinicalRecord>().Select(record => record.DisplayName).ToList());
        }));
        return done.Task;
    }
}

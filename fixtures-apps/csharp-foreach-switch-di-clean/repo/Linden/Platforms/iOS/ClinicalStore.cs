using Foundation;
using HealthKit;
using Linden.Services;

namespace Linden.Platforms.iOS;

public sealed class ClinicalStore : IClinicalStore
{
    private readonly HKHealthStore _store = new();

    public async Task<bool> ConnectAsync()
    {
        if (!HKHealthStore.IsHealthDataAvailable || !_store.SupportsHealthRecords) return false;
        var read = new NSSet(
            HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.LabResultRecord)!,
            HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ProcedureRecord)!,
            HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.VitalSignRecord)!);
        var (granted, _) = await _store.RequestAuthorizationToShareAsync(new NSSet(), read);
        return granted;
    }

    public Task<IReadOnlyList<TimelineEntry>> ReadAsync(Category category)
    {
        var done = new TaskCompletionSource<IReadOnlyList<TimelineEntry>>();
        var query = new HKSampleQuery(TypeOf(category), null, HKSampleQuery.NoLimit, null, (_, samples, error) =>
        {
            var entries = new List<TimelineEntry>();
            foreach (var record in (samples ?? []).OfType<HKClinicalRecord>())
            {
                entries.Add(new TimelineEntry(record.DisplayName, (DateTime)record.StartDate));
            }
            done.SetResult(entries);
        });
        _store.ExecuteQuery(query);
        return done.Task;
    }

    private static HKClinicalType TypeOf(Category category) => HKObjectType.GetClinicalType(category switch
    {
        Category.Labs => HKClinicalTypeIdentifier.LabResultRecord,
        Category.Vitals => HKClinicalTypeIdentifier.VitalSignRecord,
        Category.Procedures => HKClinicalTypeIdentifier.ProcedureRecord,
        _ => throw new ArgumentOutOfRangeException(nameof(category)),
    })!;
}

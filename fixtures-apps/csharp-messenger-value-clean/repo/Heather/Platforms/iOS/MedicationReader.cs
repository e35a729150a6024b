using Foundation;
using HealthKit;
using Heather.Models;
using Heather.Services;

namespace Heather.Platforms.iOS;

public sealed class MedicationReader : IMedicationReader
{
    private static readonly HKClinicalType Medication = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.MedicationRecord)!;

    private readonly HKHealthStore _store = new();

    public async Task<IReadOnlyList<RecordRow>> ReadAsync()
    {
        if (!HKHealthStore.IsHealthDataAvailable || !_store.SupportsHealthRecords) return [];
        var (granted, _) = await _store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(Medication));
        if (!granted) return [];
        var done = new TaskCompletionSource<IReadOnlyList<RecordRow>>();
        var newestFirst = new NSSortDescriptor(HKSample.SortIdentifierStartDate, false);
        _store.ExecuteQuery(new HKSampleQuery(Medication, null, HKSampleQuery.NoLimit, [newestFirst], (_, samples, _) =>
        {
            var rows = from record in (samples ?? []).OfType<HKClinicalRecord>()
                       select new RecordRow(record.DisplayName, (DateTime)record.StartDate);
            done.SetResult(rows.ToList());
        }));
        return await done.Task;
    }
}

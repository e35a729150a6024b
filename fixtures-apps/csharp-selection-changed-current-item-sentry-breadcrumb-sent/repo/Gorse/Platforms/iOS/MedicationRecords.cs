using Foundation;
using Gorse.Models;
using HealthKit;

namespace Gorse.Platforms.iOS;

public sealed class MedicationRecords
{
    private readonly HKHealthStore _store = new();
    private readonly HKClinicalType _medication = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.MedicationRecord)!;

    public async Task<IReadOnlyList<MedicationRow>> LoadAsync()
    {
        if (!HKHealthStore.IsHealthDataAvailable || !_store.SupportsHealthRecords) return [];
        var read = NSSet.MakeNSObjectSet(new HKObjectType[] { _medication });
        var answer = await _store.RequestAuthorizationToShareAsync(null, read);
        if (!answer.Item1) return [];

        var done = new TaskCompletionSource<IReadOnlyList<MedicationRow>>();
        _store.ExecuteQuery(new HKSampleQuery(_medication, null, HKSampleQuery.NoLimit, null, (query, samples, error) =>
        {
            var records = (samples ?? []).OfType<HKClinicalRecord>();
            done.SetResult(records.Select((record, index) => new MedicationRow(index + 1, record.DisplayName)).ToList());
        }));
        return await done.Task;
    }
}

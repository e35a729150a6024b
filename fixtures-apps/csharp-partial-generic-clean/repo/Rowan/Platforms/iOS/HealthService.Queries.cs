using HealthKit;
using Rowan.Models;

namespace Rowan.Platforms.iOS;

public sealed partial class HealthService
{
    public Task<IReadOnlyList<AllergyItem>> GetAllergiesAsync() =>
        ReadAsync(HKClinicalTypeIdentifier.AllergyRecord, record => new AllergyItem(record.DisplayName));

    public Task<IReadOnlyList<MedicationItem>> GetMedicationsAsync() =>
        ReadAsync(HKClinicalTypeIdentifier.MedicationRecord, record => new MedicationItem(record.DisplayName, (DateTime)record.StartDate));

    private Task<IReadOnlyList<T>> ReadAsync<T>(HKClinicalTypeIdentifier kind, Func<HKClinicalRecord, T> map)
    {
        var done = new TaskCompletionSource<IReadOnlyList<T>>();
        var query = new HKSampleQuery(HKObjectType.GetClinicalType(kind)!, null, HKSampleQuery.NoLimit, null, (_, samples, _) =>
        {
            var items = (samples ?? []).OfType<HKClinicalRecord>().Select(map).ToList();
            OnRead(items.Count);
            done.SetResult(items);
        });
        _store.ExecuteQuery(query);
        return done.Task;
    }
}

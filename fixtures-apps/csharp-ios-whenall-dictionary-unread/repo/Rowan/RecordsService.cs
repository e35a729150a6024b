using Foundation;
using HealthKit;

namespace Rowan;

public record Section(string Title, string[] Rows);

public class RecordsService
{
    private readonly HKHealthStore store = new();

    public async Task<bool> RequestAccessAsync()
    {
        if (!HKHealthStore.IsHealthDataAvailable || !store.SupportsHealthRecords) return false;
        var types = Sections.ByTitle.Values
            .Select(identifier => (HKObjectType)HKObjectType.GetClinicalType(identifier)!)
            .Append(HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord)!)
            .ToArray();
        var result = await store.RequestAuthorizationToShareAsync(null, NSSet.MakeNSObjectSet<HKObjectType>(types));
        return result.Item1;
    }

    public Task<Section[]> LoadAsync() =>
        Task.WhenAll(Sections.ByTitle.Select(pair => LoadSectionAsync(pair.Key, pair.Value)));

    private Task<Section> LoadSectionAsync(string title, HKClinicalTypeIdentifier identifier)
    {
        var completion = new TaskCompletionSource<Section>();
        var type = HKObjectType.GetClinicalType(identifier)!;
        store.ExecuteQuery(new HKSampleQuery(type, null, HKSampleQuery.NoLimit, null, (_, samples, _) =>
        {
            var rows = (samples ?? []).OfType<HKClinicalRecord>().Select(record => record.DisplayName).ToArray();
            completion.SetResult(new Section(title, rows));
        }));
        return completion.Task;
    }
}

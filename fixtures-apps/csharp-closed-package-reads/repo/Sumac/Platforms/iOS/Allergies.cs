using Foundation;
using HealthKit;
using Northlake.HealthRecords;
using Sumac.Services;

namespace Sumac.Platforms.iOS;

public sealed class Allergies : IAllergies
{
    private static readonly HKClinicalType Allergy = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord)!;

    private readonly HKHealthStore _store = new();

    public async Task<IReadOnlyList<string>> LoadAsync()
    {
        if (!HKHealthStore.IsHealthDataAvailable || !_store.SupportsHealthRecords) return [];
        var (granted, _) = await _store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(Allergy));
        if (!granted) return [];
        var session = new RecordSession(_store);
        return await session.LoadTitlesAsync(Allergy);
    }
}

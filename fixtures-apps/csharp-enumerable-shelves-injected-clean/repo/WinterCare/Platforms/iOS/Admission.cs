using Foundation;
using HealthKit;
using WinterCare.Season;

namespace WinterCare.Platforms.iOS;

public sealed class Admission : IAdmission
{
    private readonly HKHealthStore _store = new();

    public async Task<bool> OpenAsync()
    {
        if (!HKHealthStore.IsHealthDataAvailable || !_store.SupportsHealthRecords) return false;
        var read = NSSet.MakeNSObjectSet(new HKObjectType[]
        {
            HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ImmunizationRecord)!,
            HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.LabResultRecord)!,
            HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.CoverageRecord)!,
        });
        var result = await _store.RequestAuthorizationToShareAsync(null, read);
        return result.Item1;
    }
}

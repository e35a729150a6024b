using Foundation;
using HealthKit;

namespace Cypress.Health;

public sealed class HealthGate
{
    public HKHealthStore Store { get; } = new();

    public async Task<bool> OpenAsync()
    {
        if (!HKHealthStore.IsHealthDataAvailable || !Store.SupportsHealthRecords) return false;
        var read = NSSet.MakeNSObjectSet(new HKObjectType[]
        {
            HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ProcedureRecord)!,
            HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.MedicationRecord)!,
            HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ImmunizationRecord)!,
        });
        var result = await Store.RequestAuthorizationToShareAsync(null, read);
        return result.Item1;
    }
}

using HealthKit;

namespace Juniper.Health;

public static class ClinicalTypes
{
    public static readonly HKClinicalType Allergies = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord)!;
    public static readonly HKClinicalType Conditions = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ConditionRecord)!;
    public static readonly HKClinicalType Immunizations = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ImmunizationRecord)!;

    public static readonly HKClinicalType[] All =
    [
        Allergies,
        Conditions,
        Immunizations,
    ];
}

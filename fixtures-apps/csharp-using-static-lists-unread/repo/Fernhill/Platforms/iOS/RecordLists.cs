using HealthKit;

namespace Fernhill.Platforms.iOS;

public static class RecordLists
{
    public static readonly HKClinicalTypeIdentifier[] Asked =
    [
        HKClinicalTypeIdentifier.AllergyRecord,
        HKClinicalTypeIdentifier.ConditionRecord,
        HKClinicalTypeIdentifier.ProcedureRecord,
    ];

    public static readonly HKClinicalTypeIdentifier[] Written =
    [
        HKClinicalTypeIdentifier.AllergyRecord,
        HKClinicalTypeIdentifier.ConditionRecord,
    ];
}

using HealthKit;

namespace Rowan;

public static class Sections
{
    public static readonly Dictionary<string, HKClinicalTypeIdentifier> ByTitle = new()
    {
        ["Medications"] = HKClinicalTypeIdentifier.MedicationRecord,
        ["Diagnoses"] = HKClinicalTypeIdentifier.ConditionRecord,
        ["Vital signs"] = HKClinicalTypeIdentifier.VitalSignRecord,
    };
}

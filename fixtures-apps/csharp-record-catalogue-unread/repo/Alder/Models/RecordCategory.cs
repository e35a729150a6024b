using HealthKit;

namespace Alder.Models;

public sealed record RecordCategory(string Title, HKClinicalTypeIdentifier Kind);

public static class RecordCatalogue
{
    public static readonly RecordCategory Labs = new("Lab results", HKClinicalTypeIdentifier.LabResultRecord);
    public static readonly RecordCategory Immunizations = new("Immunizations", HKClinicalTypeIdentifier.ImmunizationRecord);
    public static readonly RecordCategory Procedures = new("Procedures", HKClinicalTypeIdentifier.ProcedureRecord);
    public static readonly RecordCategory Conditions = new("Diagnoses", HKClinicalTypeIdentifier.ConditionRecord);

    public static IReadOnlyList<RecordCategory> Permissions { get; } =
    [
        Labs,
        Immunizations,
        Procedures,
        Conditions,
    ];

    public static IReadOnlyList<RecordCategory> Timeline { get; } = [Labs, Immunizations];
}

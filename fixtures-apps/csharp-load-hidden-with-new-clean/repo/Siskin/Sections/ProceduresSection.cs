using HealthKit;
using Siskin.Health;

namespace Siskin.Sections;

public sealed class ProceduresSection : Section
{
    private readonly ClinicalRecords _records;

    public ProceduresSection(ClinicalRecords records) : base("What was done")
    {
        _records = records;
    }

    public override async Task LoadAsync()
    {
        var names = await _records.NamesAsync(HKClinicalTypeIdentifier.ProcedureRecord);
        Lines = names.Select(PlainWords.Explain).ToList();
    }
}

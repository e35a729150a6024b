using HealthKit;
using Siskin.Health;

namespace Siskin.Sections;

public sealed class LabsSection : Section
{
    private readonly ClinicalRecords _records;

    public LabsSection(ClinicalRecords records) : base("Tests")
    {
        _records = records;
    }

    public override async Task LoadAsync()
    {
        var names = await _records.NamesAsync(HKClinicalTypeIdentifier.LabResultRecord);
        Lines = names.Select(PlainWords.Explain).ToList();
    }
}

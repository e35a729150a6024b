using Hawkbit.Services;
using HealthKit;

namespace Hawkbit.Pages;

public sealed class LabsPage : RecordsPage
{
    public LabsPage(RecordStore records) : base(records)
    {
        Title = "Lab results";
    }

    protected override HKClinicalTypeIdentifier Kind => HKClinicalTypeIdentifier.LabResultRecord;
}

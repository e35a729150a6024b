using Hawkbit.Services;
using HealthKit;

namespace Hawkbit.Pages;

public sealed class VitalsPage : RecordsPage
{
    public VitalsPage(RecordStore records) : base(records)
    {
        Title = "Vital signs";
    }

    protected override HKClinicalTypeIdentifier Kind => HKClinicalTypeIdentifier.VitalSignRecord;

    protected override void OnAppearing()
    {
        IconImageSource = "heart.png";
        SemanticScreenReader.Announce(Title);
    }
}

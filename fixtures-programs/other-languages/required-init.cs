// asks: condition medication | reads: condition medication
// required and init-only properties set by object initializers
using Foundation;
using HealthKit;
using UIKit;

public class Section
{
    public required string Title { get; init; }
    public required HKClinicalType Type { get; init; }
}

public static class Sections
{
    public static Section Conditions { get; } = new() { Title = "Conditions", Type = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ConditionRecord)! };
    public static Section Medications { get; } = new() { Title = "Medications", Type = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.MedicationRecord)! };
}

public class Records
{
    private readonly HKHealthStore _store = new();

    public async Task LoadAsync()
    {
        Section[] sections = { Sections.Conditions, Sections.Medications };
        await _store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(sections[0].Type, sections[1].Type));
        foreach (var section in sections)
        {
            var query = new HKSampleQuery(section.Type, null, 0, null, (_, samples, error) => Console.WriteLine(samples?.Length));
            _store.ExecuteQuery(query);
        }
    }
}

[Register("AppDelegate")]
public class AppDelegate : UIApplicationDelegate
{
    public override bool FinishedLaunching(UIApplication app, NSDictionary? options)
    {
        _ = new Records().LoadAsync();
        return true;
    }

    public static void Main(string[] args) => UIApplication.Main(args, null, typeof(AppDelegate));
}

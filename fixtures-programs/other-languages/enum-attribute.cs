// asks: labResult medication | reads: labResult medication
// an attribute on enum members, read by reflection
// open: it cannot be told
using Foundation;
using HealthKit;
using System.Reflection;
using UIKit;

[AttributeUsage(AttributeTargets.Field)]
public sealed class ClinicalAttribute(HKClinicalTypeIdentifier identifier) : Attribute
{
    public HKClinicalTypeIdentifier Identifier { get; } = identifier;
}

public enum Tab
{
    [Clinical(HKClinicalTypeIdentifier.LabResultRecord)] Labs,
    [Clinical(HKClinicalTypeIdentifier.MedicationRecord)] Drugs,
}

public static class TabExtensions
{
    public static HKClinicalType Type(this Tab tab)
    {
        var field = typeof(Tab).GetField(tab.ToString())!;
        return HKObjectType.GetClinicalType(field.GetCustomAttribute<ClinicalAttribute>()!.Identifier)!;
    }
}

public class Records
{
    readonly HKHealthStore store = new();

    public async Task LoadAsync()
    {
        await store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(Enum.GetValues<Tab>().Select(tab => tab.Type()).ToArray()));
        foreach (var tab in Enum.GetValues<Tab>())
        {
            var query = new HKSampleQuery(tab.Type(), null, 0, null, (_, samples, error) => Console.WriteLine(samples?.Length));
            store.ExecuteQuery(query);
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

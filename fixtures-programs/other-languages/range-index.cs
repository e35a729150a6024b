// asks: condition coverage labResult | reads: condition coverage
// a range leaves out the last of an array; an index from the end
using Foundation;
using HealthKit;
using UIKit;

public class Records
{
    readonly HKHealthStore store = new();

    public async Task LoadAsync()
    {
        HKClinicalTypeIdentifier[] identifiers =
        [
            HKClinicalTypeIdentifier.ConditionRecord,
            HKClinicalTypeIdentifier.CoverageRecord,
            HKClinicalTypeIdentifier.LabResultRecord,
        ];
        var types = Array.ConvertAll(identifiers, id => HKObjectType.GetClinicalType(id)!);
        await store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(types));
        foreach (var type in types[..^1])
        {
            store.ExecuteQuery(new HKSampleQuery(type, null, 100, null, (query, samples, error) =>
                Console.WriteLine(error?.LocalizedDescription ?? $"{samples?.Length} records")));
        }
        Console.WriteLine($"Later: {identifiers[^1]}");
    }
}

public static class Program { public static void Main(string[] args) => UIApplication.Main(args, null, typeof(AppDelegate)); }

[Register("AppDelegate")]
public class AppDelegate : UIApplicationDelegate
{
    public override bool FinishedLaunching(UIApplication application, NSDictionary? launchOptions)
    {
        _ = new Records().LoadAsync();
        return true;
    }
}

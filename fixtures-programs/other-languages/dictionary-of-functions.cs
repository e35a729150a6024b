// asks: coverage labResult | reads: coverage labResult
// a dictionary of functions, called by key
using Foundation;
using HealthKit;
using UIKit;

public class Records
{
    readonly HKHealthStore store = new();

    readonly Dictionary<string, Func<HKClinicalType>> makers = new()
    {
        ["plans"] = () => HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.CoverageRecord)!,
        ["labs"] = static () => HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.LabResultRecord)!,
    };

    public async Task LoadAsync()
    {
        await store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(makers.Values.Select(make => make()).ToArray()));
        Read(makers["plans"]());
        if (makers.TryGetValue("labs", out var labs)) Read(labs());
    }

    void Read(HKClinicalType type)
    {
        store.ExecuteQuery(new HKSampleQuery(type, null, 100, null, (query, samples, error) =>
            Console.WriteLine(error?.LocalizedDescription ?? $"{samples?.Length} records")));
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

// LINQ in method and query syntax
using Foundation;
using HealthKit;
using Plugin.Firebase.Crashlytics;
using UIKit;

[Register("AppDelegate")]
public class AppDelegate : UIApplicationDelegate
{
    readonly HKHealthStore store = new();
    static readonly string[] Tabs = ["home", "chart", "settings"];

    public override bool FinishedLaunching(UIApplication application, NSDictionary? launchOptions)
    {
        var type = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ConditionRecord)!;
        var query = new HKSampleQuery(type, null, HKSampleQuery.NoLimit, null, (_, samples, _) => Report(samples ?? []));
        store.RequestAuthorizationToShare(new NSSet(), new NSSet(type), (granted, _) =>
        {
            if (granted) store.ExecuteQuery(query);
        });
        return true;
    }

    static void Report(HKSample[] samples)
    {
        var names = samples.OfType<HKClinicalRecord>()
            .OrderByDescending(record => record.StartDate.SecondsSinceReferenceDate)
            .Select(record => record.DisplayName)
            .Distinct()
            .Take(3)
            .ToList();
        var tabs = from tab in Tabs where tab.Length > 4 select tab.ToUpperInvariant();

        CrossFirebaseCrashlytics.Current.SetCustomKey("tabs", string.Join(",", tabs));
        CrossFirebaseCrashlytics.Current.SetCustomKey("names", string.Join(",", names)); // leak: clinical-data-to-third-party
        CrossFirebaseCrashlytics.Current.SetCustomKey("rows", names.Count);
    }
}

public static class Program { public static void Main(string[] args) => UIApplication.Main(args, null, typeof(AppDelegate)); }

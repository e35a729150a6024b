// an own exception with a record's title, caught with a filter beside a timeout
using Foundation;
using HealthKit;
using Plugin.Firebase.Crashlytics;
using UIKit;

public sealed class ImportException(string title, string phase) : Exception("import failed")
{
    public string Title { get; } = title;
    public string Phase { get; } = phase;
}

[Register("AppDelegate")]
public class AppDelegate : UIApplicationDelegate
{
    readonly HKHealthStore store = new();

    public override bool FinishedLaunching(UIApplication application, NSDictionary? launchOptions)
    {
        var type = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ProcedureRecord)!;
        store.RequestAuthorizationToShare(new NSSet(), new NSSet(type), (_, _) =>
            store.ExecuteQuery(new HKSampleQuery(type, null, 50, null, (_, samples, _) => ImportAll(samples ?? []))));
        return true;
    }

    static void ImportAll(HKSample[] samples)
    {
        foreach (var record in samples.OfType<HKClinicalRecord>())
        {
            try
            {
                Import(record);
            }
            catch (ImportException problem)
            {
                CrossFirebaseCrashlytics.Current.SetCustomKey("phase", problem.Phase);
                CrossFirebaseCrashlytics.Current.SetCustomKey("title", problem.Title); // leak: clinical-data-to-third-party
            }
        }
    }

    static void Import(HKClinicalRecord record)
    {
        var data = record.FhirResource?.Data ?? throw new ImportException(record.DisplayName, "resource");
        if (NSJsonSerialization.Deserialize(data, 0, out _) is not NSDictionary) throw new ImportException(record.DisplayName, "json");
    }
}

public static class Program { public static void Main(string[] args) => UIApplication.Main(args, null, typeof(AppDelegate)); }

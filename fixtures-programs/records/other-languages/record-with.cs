// a record class copied with a with expression
using Foundation;
using HealthKit;
using Sentry;
using UIKit;

public record Draft(string Screen, string Text);

[Register("AppDelegate")]
public class AppDelegate : UIApplicationDelegate
{
    readonly HKHealthStore store = new();

    public override bool FinishedLaunching(UIApplication application, NSDictionary? launchOptions)
    {
        _ = LoadAsync();
        return true;
    }

    async Task LoadAsync()
    {
        var type = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord)!;
        await store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(type));
        store.ExecuteQuery(new HKSampleQuery(type, null, 20, null, (_, samples, _) =>
        {
            var record = samples?.OfType<HKClinicalRecord>().FirstOrDefault();
            var empty = new Draft("allergies", "nothing yet");
            var filled = empty with { Text = record?.DisplayName ?? "" };
            SentrySdk.CaptureMessage($"{empty.Screen}: {empty.Text}");
            SentrySdk.CaptureMessage($"{filled.Screen}: {filled.Text}"); // leak: clinical-data-to-third-party
        }));
    }
}

public static class Program { public static void Main(string[] args) => UIApplication.Main(args, null, typeof(AppDelegate)); }

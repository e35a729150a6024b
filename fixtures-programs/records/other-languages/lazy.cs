// Lazy<T>, of a task and of a value; the record's one is only shown
using Foundation;
using HealthKit;
using Plugin.Firebase.Crashlytics;
using UIKit;

[Register("AppDelegate")]
public class AppDelegate : UIApplicationDelegate
{
    static readonly HKHealthStore Store = new();
    readonly Lazy<Task<string>> newest = new(ReadNewestAsync);
    readonly Lazy<string> install = new(() => Guid.NewGuid().ToString("N")[..6]);
    readonly UILabel label = new();

    public override bool FinishedLaunching(UIApplication application, NSDictionary? launchOptions)
    {
        _ = ShowAsync();
        return true;
    }

    async Task ShowAsync()
    {
        label.Text = await newest.Value;
        label.AccessibilityIdentifier = install.Value;
        CrossFirebaseCrashlytics.Current.SetCustomKey("install", install.Value);
        CrossFirebaseCrashlytics.Current.Log(newest.IsValueCreated ? $"label of {install.Value} filled" : "label waits");
    }

    static Task<string> ReadNewestAsync()
    {
        var done = new TaskCompletionSource<string>();
        var type = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ImmunizationRecord)!;
        Store.ExecuteQuery(new HKSampleQuery(type, null, 1, null, (_, samples, _) =>
            done.SetResult(samples?.OfType<HKClinicalRecord>().FirstOrDefault()?.DisplayName ?? "–")));
        return done.Task;
    }
}

public static class Program { public static void Main(string[] args) => UIApplication.Main(args, null, typeof(AppDelegate)); }

// events with EventArgs
using Foundation;
using HealthKit;
using Plugin.Firebase.Analytics;
using UIKit;

public class FoundEventArgs(string title) : EventArgs { public string Title { get; } = title; }

public class LabLoader
{
    readonly HKHealthStore store = new();
    public event EventHandler<FoundEventArgs>? Found;
    public event Action<string>? PhaseChanged;

    public async Task RunAsync()
    {
        PhaseChanged?.Invoke("asking");
        var type = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.LabResultRecord)!;
        await store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(type));
        PhaseChanged?.Invoke("reading");
        store.ExecuteQuery(new HKSampleQuery(type, null, HKSampleQuery.NoLimit, null, (_, samples, _) =>
        {
            foreach (var record in (samples ?? []).OfType<HKClinicalRecord>())
                Found?.Invoke(this, new FoundEventArgs(record.DisplayName));
        }));
    }
}

[Register("AppDelegate")]
public class AppDelegate : UIApplicationDelegate
{
    readonly LabLoader loader = new();

    public override bool FinishedLaunching(UIApplication application, NSDictionary? launchOptions)
    {
        loader.Found += OnFound;
        loader.PhaseChanged += phase => CrossFirebaseAnalytics.Current.LogEvent("phase", ("value", phase));
        _ = loader.RunAsync();
        return true;
    }

    static void OnFound(object? sender, FoundEventArgs args) =>
        CrossFirebaseAnalytics.Current.LogEvent("found", ("value", args.Title)); // leak: clinical-data-to-third-party
}

public static class Program { public static void Main(string[] args) => UIApplication.Main(args, null, typeof(AppDelegate)); }

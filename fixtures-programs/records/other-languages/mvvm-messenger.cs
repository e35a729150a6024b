// CommunityToolkit's WeakReferenceMessenger with two messages
using CommunityToolkit.Mvvm.Messaging;
using Foundation;
using HealthKit;
using Plugin.Firebase.Analytics;
using UIKit;

public sealed record VitalFound(string Name);
public sealed record TabChosen(string Name);

public class UsageReporter : IRecipient<VitalFound>, IRecipient<TabChosen>
{
    public UsageReporter() => WeakReferenceMessenger.Default.RegisterAll(this);

    public void Receive(VitalFound message)
    {
        CrossFirebaseAnalytics.Current.LogEvent("vital", ("name", message.Name)); // leak: clinical-data-to-third-party
    }

    public void Receive(TabChosen message)
    {
        CrossFirebaseAnalytics.Current.LogEvent("tab", ("name", message.Name));
    }
}

[Register("AppDelegate")]
public class AppDelegate : UIApplicationDelegate
{
    readonly HKHealthStore store = new();
    readonly UsageReporter reporter = new();

    public override bool FinishedLaunching(UIApplication application, NSDictionary? launchOptions)
    {
        WeakReferenceMessenger.Default.Send(new TabChosen("vitals"));
        var type = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.VitalSignRecord)!;
        store.ExecuteQuery(new HKSampleQuery(type, null, 5, null, (_, samples, _) =>
        {
            foreach (var record in (samples ?? []).OfType<HKClinicalRecord>())
                WeakReferenceMessenger.Default.Send(new VitalFound(record.DisplayName));
        }));
        return true;
    }
}

public static class Program { public static void Main(string[] args) => UIApplication.Main(args, null, typeof(AppDelegate)); }

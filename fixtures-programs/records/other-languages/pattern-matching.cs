// type, property, positional and list patterns
using Foundation;
using HealthKit;
using Sentry;
using UIKit;

public abstract record Message;
public sealed record Found(string[] Titles) : Message;
public sealed record Pressed(string Button, int Times) : Message;

[Register("AppDelegate")]
public class AppDelegate : UIApplicationDelegate
{
    readonly HKHealthStore store = new();

    public override bool FinishedLaunching(UIApplication application, NSDictionary? launchOptions)
    {
        Handle(new Pressed("load", 1));
        var type = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.LabResultRecord)!;
        store.ExecuteQuery(new HKSampleQuery(type, null, 20, null, (_, samples, _) =>
            Handle(new Found((samples ?? []).OfType<HKClinicalRecord>().Select(lab => lab.DisplayName).ToArray()))));
        return true;
    }

    static void Handle(Message message)
    {
        switch (message)
        {
            case Found { Titles: [var first, ..] }:
                SentrySdk.CaptureMessage(first); // leak: clinical-data-to-third-party
                break;
            case Found:
                SentrySdk.CaptureMessage("nothing found");
                break;
            case Pressed(var button, > 0):
                SentrySdk.CaptureMessage(button);
                break;
        }
        if (message is Pressed { Button: { Length: > 0 } name }) SentrySdk.AddBreadcrumb(name);
    }
}

public static class Program { public static void Main(string[] args) => UIApplication.Main(args, null, typeof(AppDelegate)); }

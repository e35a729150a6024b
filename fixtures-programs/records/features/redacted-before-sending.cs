// a message object whose subject is cleared by a service before it is sent: nothing leaks
using Foundation;
using HealthKit;
using Sentry;
using UIKit;

public class SupportMessage
{
    public required string Screen { get; init; }
    public string Subject { get; set; } = "";
}

public interface IRedactor { void Redact(SupportMessage message); }

public sealed class Redactor : IRedactor
{
    public void Redact(SupportMessage message) => message.Subject = "(removed)";
}

[Register("AppDelegate")]
public class AppDelegate : UIApplicationDelegate
{
    readonly HKHealthStore store = new();
    readonly IRedactor redactor = new Redactor();
    readonly UILabel label = new();

    public override bool FinishedLaunching(UIApplication application, NSDictionary? launchOptions)
    {
        var type = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.VitalSignRecord)!;
        store.RequestAuthorizationToShare(new NSSet(), new NSSet(type), (_, _) =>
            store.ExecuteQuery(new HKSampleQuery(type, null, 1, null, (_, samples, _) =>
            {
                var vital = samples?.OfType<HKClinicalRecord>().FirstOrDefault();
                if (vital is not null) InvokeOnMainThread(() => Show(vital));
            })));
        return true;
    }

    void Show(HKClinicalRecord vital)
    {
        var message = new SupportMessage { Screen = "vitals", Subject = vital.DisplayName };
        label.Text = message.Subject;
        redactor.Redact(message);
        SentrySdk.CaptureMessage($"{message.Screen}: {message.Subject}");
    }
}

public static class Program { public static void Main(string[] args) => UIApplication.Main(args, null, typeof(AppDelegate)); }

// C# 14 extension blocks: a property and a method
using AppsFlyerXamarinBinding;
using Foundation;
using HealthKit;
using UIKit;

public static class CardExtensions
{
    extension(HKClinicalRecord record)
    {
        public string Caption => $"{record.DisplayName} ({record.FhirResource?.ResourceType})";
    }

    extension(UIDevice device)
    {
        public string Caption => $"{device.Model}, {device.SystemVersion}";
    }

    extension(string text)
    {
        public NSDictionary AsEventValue() => NSDictionary.FromObjectAndKey(new NSString(text), new NSString("value"));
    }
}

[Register("AppDelegate")]
public class AppDelegate : UIApplicationDelegate
{
    readonly HKHealthStore store = new();

    public override bool FinishedLaunching(UIApplication application, NSDictionary? launchOptions)
    {
        AppsFlyerLib.Shared.LogEvent("device", UIDevice.CurrentDevice.Caption.AsEventValue());
        var type = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.MedicationRecord)!;
        store.ExecuteQuery(new HKSampleQuery(type, null, 10, null, (_, samples, _) =>
        {
            foreach (var drug in (samples ?? []).OfType<HKClinicalRecord>())
                AppsFlyerLib.Shared.LogEvent("drug", drug.Caption.AsEventValue()); // leak: clinical-data-to-advertising
        }));
        return true;
    }
}

public static class Program { public static void Main(string[] args) => UIApplication.Main(args, null, typeof(AppDelegate)); }

// asks: condition coverage labResult | reads: condition coverage
// goto case goes on to a second section, the third is not reached
using Foundation;
using HealthKit;
using UIKit;

public enum Plan { Full, Middle, Small }

public class Records
{
    readonly HKHealthStore store = new();

    public async Task LoadAsync(Plan plan)
    {
        HKClinicalType labs = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.LabResultRecord)!, plans = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.CoverageRecord)!, conditions = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ConditionRecord)!;
        await store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(labs, plans, conditions));
        switch (plan)
        {
            case Plan.Full:
                Read(labs);
                goto case Plan.Middle;
            case Plan.Middle:
                Read(plans);
                goto case Plan.Small;
            case Plan.Small:
                Read(conditions);
                break;
        }
    }

    void Read(HKClinicalType type)
    {
        store.ExecuteQuery(new HKSampleQuery(type, null, 100, null, (query, samples, error) =>
            Console.WriteLine(error?.LocalizedDescription ?? $"{samples?.Length} records")));
    }
}

[Register("AppDelegate")]
public class AppDelegate : UIApplicationDelegate
{
    public override bool FinishedLaunching(UIApplication app, NSDictionary? options)
    {
        _ = new Records().LoadAsync(Plan.Middle);
        return true;
    }

    public static void Main(string[] args) => UIApplication.Main(args, null, typeof(AppDelegate));
}

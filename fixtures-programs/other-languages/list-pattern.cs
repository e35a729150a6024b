// asks: clinicalNote condition medication | reads: clinicalNote medication
// a list pattern takes the first and the last
// open: one more is taken for used
using Foundation;
using HealthKit;
using UIKit;

public class Records
{
    readonly HKHealthStore store = new();

    public async Task LoadAsync()
    {
        HKClinicalType[] types =
        [
            HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ClinicalNoteRecord)!,
            HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ConditionRecord)!,
            HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.MedicationRecord)!,
        ];
        await store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(types));
        if (types is [var first, .., var last])
        {
            Read(first);
            Read(last);
        }
    }

    void Read(HKSampleType type)
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
        _ = new Records().LoadAsync();
        return true;
    }

    public static void Main(string[] args) => UIApplication.Main(args, null, typeof(AppDelegate));
}

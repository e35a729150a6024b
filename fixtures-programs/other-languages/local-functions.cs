// asks: allergy procedure | reads: allergy procedure
// local functions: one recursive, one static
using Foundation;
using HealthKit;
using UIKit;

public class Records
{
    public async Task LoadAsync()
    {
        var store = new HKHealthStore();
        var identifiers = new[] { HKClinicalTypeIdentifier.AllergyRecord, HKClinicalTypeIdentifier.ProcedureRecord };
        await store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(Array.ConvertAll(identifiers, Make)));
        ReadFrom(0);

        static HKClinicalType Make(HKClinicalTypeIdentifier identifier) => HKObjectType.GetClinicalType(identifier)!;

        void ReadFrom(int index)
        {
            if (index == identifiers.Length) return;
            store.ExecuteQuery(new HKSampleQuery(Make(identifiers[index]), null, 0, null, (_, found, _) => Console.WriteLine(found?.Length ?? 0)));
            ReadFrom(index + 1);
        }
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

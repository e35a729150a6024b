// asks: allergy condition medication | reads: allergy condition medication
// own | and + operators on a value type
using Foundation;
using HealthKit;
using UIKit;

public readonly record struct Wanted(params HKClinicalType[] Types)
{
    public static Wanted operator |(Wanted left, Wanted right) => new([.. left.Types, .. right.Types]);
    public static Wanted operator +(Wanted left, HKClinicalType type) => new([.. left.Types, type]);
}

public class Records
{
    static readonly Wanted Allergies = new(HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord)!);
    static readonly Wanted Conditions = new(HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ConditionRecord)!);

    readonly HKHealthStore store = new();

    public async Task LoadAsync()
    {
        var all = Allergies | Conditions;
        all += HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.MedicationRecord)!;
        await store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(all.Types));
        foreach (var type in all.Types)
        {
            store.ExecuteQuery(new HKSampleQuery(type, null, 0, null, (_, found, _) => Console.WriteLine(found?.Length ?? 0)));
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

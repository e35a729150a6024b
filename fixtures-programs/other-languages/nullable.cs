// asks: allergy condition vitalSign | reads: allergy condition
// ?., ?? and ??= choose the type; the fallback is not needed
// open: one more is taken for used
using Foundation;
using HealthKit;
using UIKit;

public class Profile
{
    public HKClinicalType? Chosen { get; set; }
    public HKClinicalType? Second { get; set; }
}

public class Records
{
    readonly HKHealthStore store = new();

    public async Task LoadAsync()
    {
        HKClinicalType allergies = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord)!, conditions = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ConditionRecord)!, vitals = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.VitalSignRecord)!;
        await store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(allergies, conditions, vitals));
        Profile? profile = new() { Chosen = allergies };
        profile.Second ??= conditions;
        Read(profile?.Chosen ?? vitals);
        Read(profile?.Second ?? vitals);
    }

    void Read(HKClinicalType type)
    {
        store.ExecuteQuery(new HKSampleQuery(type, null, 0, null, (_, found, _) => Console.WriteLine(found?.Length ?? 0)));
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

// asks: clinicalNote vitalSign | reads: clinicalNote vitalSign
// implicit conversions from an identifier and to a type
using Foundation;
using HealthKit;
using UIKit;

public readonly struct Clinical(HKClinicalTypeIdentifier identifier)
{
    readonly HKClinicalTypeIdentifier identifier = identifier;

    public static implicit operator Clinical(HKClinicalTypeIdentifier identifier) => new(identifier);
    public static implicit operator HKClinicalType(Clinical clinical) => HKObjectType.GetClinicalType(clinical.identifier)!;
}

public class Records
{
    readonly HKHealthStore store = new();

    public async Task LoadAsync()
    {
        Clinical notes = HKClinicalTypeIdentifier.ClinicalNoteRecord;
        Clinical vitals = HKClinicalTypeIdentifier.VitalSignRecord;
        HKClinicalType[] types = [notes, vitals];
        await store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(types));
        Read(notes);
        Read(vitals);
    }

    void Read(HKClinicalType type)
    {
        var query = new HKSampleQuery(type, null, 0, null, (_, samples, error) => Console.WriteLine(samples?.Length));
        store.ExecuteQuery(query);
    }
}

public static class Program { public static void Main(string[] args) => UIApplication.Main(args, null, typeof(AppDelegate)); }

[Register("AppDelegate")]
public class AppDelegate : UIApplicationDelegate
{
    public override bool FinishedLaunching(UIApplication application, NSDictionary? launchOptions)
    {
        _ = new Records().LoadAsync();
        return true;
    }
}

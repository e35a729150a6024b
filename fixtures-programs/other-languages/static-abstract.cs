// asks: immunization medication | reads: immunization medication
// generics constrained to static abstract interface members
using Foundation;
using HealthKit;
using UIKit;

public interface IClinical
{
    static abstract HKClinicalTypeIdentifier Identifier { get; }
}

public struct Shots : IClinical { public static HKClinicalTypeIdentifier Identifier => HKClinicalTypeIdentifier.ImmunizationRecord; }

public struct Drugs : IClinical { public static HKClinicalTypeIdentifier Identifier => HKClinicalTypeIdentifier.MedicationRecord; }

public class Records
{
    readonly HKHealthStore store = new();

    static HKClinicalType Type<T>() where T : struct, IClinical => HKObjectType.GetClinicalType(T.Identifier)!;

    void Read<T>() where T : struct, IClinical
    {
        store.ExecuteQuery(new HKSampleQuery(Type<T>(), null, 100, null, (query, samples, error) =>
            Console.WriteLine(error?.LocalizedDescription ?? $"{samples?.Length} records")));
    }

    public async Task LoadAsync()
    {
        await store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(Type<Shots>(), Type<Drugs>()));
        Read<Shots>();
        Read<Drugs>();
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

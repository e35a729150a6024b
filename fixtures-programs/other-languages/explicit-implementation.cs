// asks: condition coverage procedure | reads: condition coverage
// an explicit interface implementation is another method than the public one of that name
// open: one more is taken for used
using Foundation;
using HealthKit;
using UIKit;

public interface ITypeSource
{
    HKClinicalType[] Types();
}

public class Catalogue : ITypeSource
{
    public HKClinicalType[] Types() => [HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ConditionRecord)!, HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.CoverageRecord)!, HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ProcedureRecord)!];

    HKClinicalType[] ITypeSource.Types() => [HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ConditionRecord)!, HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.CoverageRecord)!];
}

public class Records(ITypeSource source)
{
    readonly HKHealthStore store = new();

    public async Task LoadAsync()
    {
        await store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(new Catalogue().Types()));
        foreach (var type in source.Types())
        {
            var query = new HKSampleQuery(type, null, 0, null, (_, samples, error) => Console.WriteLine(samples?.Length));
            store.ExecuteQuery(query);
        }
    }
}

[Register("AppDelegate")]
public class AppDelegate : UIApplicationDelegate
{
    public override bool FinishedLaunching(UIApplication app, NSDictionary? options)
    {
        _ = new Records(new Catalogue()).LoadAsync();
        return true;
    }

    public static void Main(string[] args) => UIApplication.Main(args, null, typeof(AppDelegate));
}

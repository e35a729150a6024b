// asks: clinicalNote condition | reads: clinicalNote condition
// IServiceCollection: several services of one interface, injected as IEnumerable
using Foundation;
using HealthKit;
using Microsoft.Extensions.DependencyInjection;
using UIKit;

public interface IKind { HKClinicalType Type { get; } }
public class NotesKind : IKind { public HKClinicalType Type => HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ClinicalNoteRecord)!; }
public class ConditionsKind : IKind { public HKClinicalType Type => HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ConditionRecord)!; }

public class Records(HKHealthStore store, IEnumerable<IKind> kinds)
{
    public async Task LoadAsync()
    {
        await store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(kinds.Select(kind => kind.Type).ToArray()));
        foreach (var kind in kinds)
        {
            store.ExecuteQuery(new HKSampleQuery(kind.Type, null, 0, null, (_, found, _) => Console.WriteLine(found?.Length ?? 0)));
        }
    }
}

public static class Services
{
    public static IServiceProvider Build() => new ServiceCollection()
        .AddSingleton<HKHealthStore>()
        .AddSingleton<IKind, NotesKind>()
        .AddSingleton<IKind, ConditionsKind>()
        .AddTransient<Records>()
        .BuildServiceProvider();
}

[Register("AppDelegate")]
public class AppDelegate : UIApplicationDelegate
{
    public override bool FinishedLaunching(UIApplication app, NSDictionary? options)
    {
        _ = Services.Build().GetRequiredService<Records>().LoadAsync();
        return true;
    }

    public static void Main(string[] args) => UIApplication.Main(args, null, typeof(AppDelegate));
}

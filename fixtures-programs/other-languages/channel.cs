// asks: coverage medication | reads: coverage medication
// a Channel between the one who names types and the one who reads
using Foundation;
using HealthKit;
using System.Threading.Channels;
using UIKit;

public class Records
{
    readonly HKHealthStore store = new();
    readonly Channel<HKClinicalType> channel = Channel.CreateUnbounded<HKClinicalType>();

    public async Task LoadAsync()
    {
        HKClinicalType plans = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.CoverageRecord)!, drugs = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.MedicationRecord)!;
        await store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(plans, drugs));
        var reading = ReadAllAsync(channel.Reader);
        await channel.Writer.WriteAsync(plans);
        channel.Writer.TryWrite(drugs);
        channel.Writer.Complete();
        await reading;
    }

    async Task ReadAllAsync(ChannelReader<HKClinicalType> reader)
    {
        await foreach (var type in reader.ReadAllAsync())
        {
            var query = new HKAnchoredObjectQuery(type, null, null, 0, (_, added, deleted, anchor, error) => Console.WriteLine(added?.Length));
            store.ExecuteQuery(query);
        }
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

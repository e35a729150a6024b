// asks: labResult procedure | reads: labResult procedure
// buttons share a Command<T> and differ by their CommandParameter
using System.Windows.Input;
using Foundation;
using HealthKit;
using UIKit;

public class MainPage : ContentPage
{
    readonly Records records = new();
    public MainPage()
    {
        ICommand open = new Command<HKClinicalTypeIdentifier>(id => records.Read(id));
        var connect = new Command(async () => await records.AskAsync(HKClinicalTypeIdentifier.LabResultRecord, HKClinicalTypeIdentifier.ProcedureRecord));
        Content = new VerticalStackLayout
        {
            new Button { Text = "Connect", Command = connect },
            new Button { Text = "Labs", Command = open, CommandParameter = HKClinicalTypeIdentifier.LabResultRecord },
            new Button { Text = "Procedures", Command = open, CommandParameter = HKClinicalTypeIdentifier.ProcedureRecord },
        };
    }
}

public class Records
{
    readonly HKHealthStore store = new();
    public Task AskAsync(params HKClinicalTypeIdentifier[] ids) =>
        store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(ids.Select(id => HKObjectType.GetClinicalType(id)!).ToArray()));
    public void Read(HKClinicalTypeIdentifier id)
    {
        var query = new HKSampleQuery(HKObjectType.GetClinicalType(id)!, null, HKSampleQuery.NoLimit, null, (_, samples, error) => Console.WriteLine(samples?.Length));
        store.ExecuteQuery(query);
    }
}

public class App : Application
{
    protected override Window CreateWindow(IActivationState? state) => new(new MainPage());
}

[Register("AppDelegate")]
public class AppDelegate : MauiUIApplicationDelegate
{
    protected override MauiApp CreateMauiApp() => MauiApp.CreateBuilder().UseMauiApp<App>().Build();
    public static void Main(string[] args) => UIApplication.Main(args, null, typeof(AppDelegate));
}

// asks: allergy clinicalNote | reads: allergy clinicalNote
// Shell navigation with a query parameter that IQueryAttributable takes
using Foundation;
using HealthKit;
using UIKit;

public class ListPage : ContentPage
{
    public ListPage() => Content = new VerticalStackLayout { Row("Allergies", "allergies"), Row("Notes", "notes") };
    static Button Row(string title, string kind) =>
        new() { Text = title, Command = new Command(async () => await Shell.Current.GoToAsync($"records?kind={kind}")) };
}

public class RecordsPage : ContentPage, IQueryAttributable
{
    readonly Records records = new();
    public async void ApplyQueryAttributes(IDictionary<string, object> query)
    {
        var id = (string)query["kind"] == "notes" ? HKClinicalTypeIdentifier.ClinicalNoteRecord : HKClinicalTypeIdentifier.AllergyRecord;
        await records.AskAsync(id);
        records.Read(id);
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
    protected override Window CreateWindow(IActivationState? state)
    {
        Routing.RegisterRoute("records", typeof(RecordsPage));
        return new(new Shell { Items = { new ShellContent { Content = new ListPage() } } });
    }
}

[Register("AppDelegate")]
public class AppDelegate : MauiUIApplicationDelegate
{
    protected override MauiApp CreateMauiApp() => MauiApp.CreateBuilder().UseMauiApp<App>().Build();
    public static void Main(string[] args) => UIApplication.Main(args, null, typeof(AppDelegate));
}

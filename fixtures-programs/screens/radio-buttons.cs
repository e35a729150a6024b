// asks: coverage medication | reads: coverage medication
// RadioButtons whose Value is the identifier
using Foundation;
using HealthKit;
using UIKit;

public class ChoicePage : ContentPage
{
    readonly Records records = new();
    public ChoicePage()
    {
        var stack = new VerticalStackLayout();
        (string, HKClinicalTypeIdentifier)[] options = [("Insurance", HKClinicalTypeIdentifier.CoverageRecord), ("Medications", HKClinicalTypeIdentifier.MedicationRecord)];
        foreach (var (title, id) in options)
        {
            var radio = new RadioButton { Content = title, Value = id, GroupName = "kind" };
            radio.CheckedChanged += OnChecked;
            stack.Add(radio);
        }
        Content = stack;
        Appearing += async (_, _) => await records.AskAsync(options.Select(option => option.Item2).ToArray());
    }
    void OnChecked(object? sender, CheckedChangedEventArgs e)
    {
        if (e.Value && sender is RadioButton { Value: HKClinicalTypeIdentifier id }) records.Read(id);
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
    protected override Window CreateWindow(IActivationState? state) => new(new ChoicePage());
}

[Register("AppDelegate")]
public class AppDelegate : MauiUIApplicationDelegate
{
    protected override MauiApp CreateMauiApp() => MauiApp.CreateBuilder().UseMauiApp<App>().Build();
    public static void Main(string[] args) => UIApplication.Main(args, null, typeof(AppDelegate));
}

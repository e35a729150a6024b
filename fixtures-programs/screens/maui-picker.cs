// asks: allergy labResult | reads: allergy labResult
// a MAUI Picker's SelectedItem is a choice with an identifier
using Foundation;
using HealthKit;
using UIKit;

public record Choice(string Title, HKClinicalTypeIdentifier Id);

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

public class HomePage : ContentPage
{
    readonly Records records = new();
    readonly List<Choice> choices = [new("Allergies", HKClinicalTypeIdentifier.AllergyRecord), new("Labs", HKClinicalTypeIdentifier.LabResultRecord)];
    public HomePage()
    {
        var picker = new Picker { ItemsSource = choices, ItemDisplayBinding = new Binding(nameof(Choice.Title)) };
        picker.SelectedIndexChanged += (_, _) =>
        {
            if (picker.SelectedItem is Choice choice) records.Read(choice.Id);
        };
        Content = picker;
    }
    protected override async void OnAppearing() => await records.AskAsync([.. choices.Select(choice => choice.Id)]);
}

public class App : Application
{
    protected override Window CreateWindow(IActivationState? state) => new(new HomePage());
}

[Register("AppDelegate")]
public class AppDelegate : MauiUIApplicationDelegate
{
    protected override MauiApp CreateMauiApp() => MauiApp.CreateBuilder().UseMauiApp<App>().Build();
    public static void Main(string[] args) => UIApplication.Main(args, null, typeof(AppDelegate));
}

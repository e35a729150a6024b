// interpolated, verbatim and raw strings, one a prompt for OpenAI
using System.Net.Http.Json;
using Foundation;
using HealthKit;
using UIKit;

[Register("AppDelegate")]
public class AppDelegate : UIApplicationDelegate
{
    const string Endpoint = "https://api.openai.com/v1/responses";
    readonly HKHealthStore store = new();
    readonly HttpClient http = new();

    public override bool FinishedLaunching(UIApplication application, NSDictionary? launchOptions)
    {
        http.DefaultRequestHeaders.Authorization = new("Bearer", NSBundle.MainBundle.ObjectForInfoDictionary("OpenAIKey")?.ToString());
        var type = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord)!;
        store.ExecuteQuery(new HKSampleQuery(type, null, 10, null, (_, samples, _) =>
            _ = CookAsync((samples ?? []).OfType<HKClinicalRecord>().Select(record => record.DisplayName))));
        return true;
    }

    async Task CookAsync(IEnumerable<string> allergies)
    {
        var season = DateTime.Today.Month is > 3 and < 10 ? "summer" : "winter";
        var soup = $"Name a soup for {season}.";
        var menu = $"""
            Write a menu for tonight.
            Leave out: {string.Join(", ", allergies)}.
            """;
        await http.PostAsJsonAsync(Endpoint, new { model = "gpt-5-mini", input = soup });
        await http.PostAsJsonAsync(Endpoint, new { model = "gpt-5-mini", input = menu }); // leak: clinical-data-to-third-party
    }
}

public static class Program { public static void Main(string[] args) => UIApplication.Main(args, null, typeof(AppDelegate)); }

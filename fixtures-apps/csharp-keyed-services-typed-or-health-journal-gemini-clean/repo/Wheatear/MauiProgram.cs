using Wheatear.Coach;
using Wheatear.Journals;
using Wheatear.Pages;
using Wheatear.Records;

namespace Wheatear;

public static class MauiProgram
{
    public const string PrivacyPolicy = "https://wheatear.care/privacy";

    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>();
        builder.Services.AddSingleton<IHealthJournalSource, Platforms.iOS.HealthJournalSource>();
        builder.Services.AddKeyedSingleton<Journal>(JournalKeys.Typed);
        builder.Services.AddKeyedSingleton<Journal>(JournalKeys.Health);
        builder.Services.AddTransient<HealthImport>();
        builder.Services.AddHttpClient<WritingCoach>();
        builder.Services.AddTransient<MainPage>();
        return builder.Build();
    }
}

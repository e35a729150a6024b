using Fernhill.Services;

namespace Fernhill;

public static class MauiProgram
{
    public const string PrivacyPolicy = "https://www.fernhill.health/privacy";

    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>();
        builder.Services.AddSingleton<ILetterSource, Platforms.iOS.LetterSource>();
        builder.Services.AddTransient<LetterPage>();
        return builder.Build();
    }
}

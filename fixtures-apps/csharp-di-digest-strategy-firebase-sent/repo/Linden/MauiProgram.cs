using Linden.Digests;
using Linden.Pages;
using Linden.Platforms.iOS;
using Linden.Services;
using Linden.ViewModels;

namespace Linden;

public static class MauiProgram
{
    public const string PrivacyPolicy = "https://www.linden.health/legal/privacy";

    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>();
        builder.Services.AddSingleton<IPlanSource, HealthPlanSource>();
        builder.Services.AddSingleton<NewestDigest>();
        builder.Services.AddSingleton<IDigest, NewestDigest>();
        builder.Services.AddSingleton<UsageReporter>();
        builder.Services.AddTransient<PlansViewModel>();
        builder.Services.AddTransient<PlansPage>();
        return builder.Build();
    }
}

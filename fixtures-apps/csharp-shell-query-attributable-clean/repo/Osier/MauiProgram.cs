using HealthKit;
using Osier.Health;
using Osier.ViewModels;

namespace Osier;

public static class MauiProgram
{
    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>();
        builder.Services.AddSingleton<HKHealthStore>();
        builder.Services.AddSingleton<Consent>();
        builder.Services.AddTransient<MenuViewModel>();
        builder.Services.AddTransient<FolderViewModel>();
        builder.Services.AddTransient<MenuPage>();
        builder.Services.AddTransient<FolderPage>();
        return builder.Build();
    }
}

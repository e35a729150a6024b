using HealthKit;
using Saltmarsh.Claims;

namespace Saltmarsh;

public static class MauiProgram
{
    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>();
        builder.Services.AddSingleton<HKHealthStore>();
        builder.Services.AddSingleton<ClaimComposer>();
        builder.Services.AddTransient<ClaimPage>();
        return builder.Build();
    }
}

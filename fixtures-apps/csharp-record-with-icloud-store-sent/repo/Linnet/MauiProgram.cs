using Linnet.Boosters;
using Linnet.Health;

namespace Linnet;

public static class MauiProgram
{
    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>();
        builder.Services.AddSingleton<IVaccineSource, HealthKitVaccineSource>();
        builder.Services.AddSingleton<BoosterState>();
        builder.Services.AddTransient<BoosterPage>();
        return builder.Build();
    }
}

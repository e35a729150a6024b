using IrisWatch.Feeds;
using IrisWatch.Services;
using IrisWatch.ViewModels;

namespace IrisWatch;

public static class MauiProgram
{
    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>();
        builder.Services.AddSingleton<HealthRecordService>();
        builder.Services.AddSingleton<IRecordFeed, DiagnosisFeed>();
        builder.Services.AddSingleton<IRecordFeed, LabFeed>();
        builder.Services.AddTransient<ClinicViewModel>();
        builder.Services.AddTransient<ClinicPage>();
        return builder.Build();
    }
}

using Heather.Services;
using Heather.ViewModels;
using Plugin.Firebase.Analytics;

namespace Heather;

public static class MauiProgram
{
    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>();
        builder.Services.AddSingleton<IMedicationReader, Platforms.iOS.MedicationReader>();
        builder.Services.AddSingleton(_ => CrossFirebaseAnalytics.Current);
        builder.Services.AddSingleton<SelectionAnalytics>();
        builder.Services.AddTransient<MedicationsViewModel>();
        builder.Services.AddTransient<Views.MainPage>();
        return builder.Build();
    }
}

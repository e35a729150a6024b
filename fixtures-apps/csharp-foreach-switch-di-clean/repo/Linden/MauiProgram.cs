using Linden.Services;
using Linden.ViewModels;
using Linden.Views;

namespace Linden;

public static class MauiProgram
{
    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>();
        builder.Services.AddSingleton<IClinicalStore, Platforms.iOS.ClinicalStore>();
        builder.Services.AddTransient<TimelineViewModel>();
        builder.Services.AddTransient<TimelinePage>();
        return builder.Build();
    }
}

using Sorrel.Health;
using Sorrel.ViewModels;
using Sorrel.Views;

namespace Sorrel;

public static class MauiProgram
{
    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>();
        builder.UseSentry(options => options.Dsn = "https://91ac5d@o5102.ingest.sentry.io/510277");
        builder.Services.AddSingleton<LabStore>();
        builder.Services.AddTransient<LabsViewModel>();
        builder.Services.AddTransient<LabsPage>();
        return builder.Build();
    }
}

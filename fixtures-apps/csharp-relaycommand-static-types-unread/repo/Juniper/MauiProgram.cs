using Juniper.Health;
using Juniper.ViewModels;
using Juniper.Views;

namespace Juniper;

public static class MauiProgram
{
    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>();
        builder.Services.AddSingleton<RecordReader>();
        builder.Services.AddTransient<PassportViewModel>();
        builder.Services.AddTransient<PassportPage>();
        return builder.Build();
    }
}

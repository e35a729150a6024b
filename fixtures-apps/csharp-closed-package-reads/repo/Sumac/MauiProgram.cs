using Sumac.Services;
using Sumac.ViewModels;

namespace Sumac;

public static class MauiProgram
{
    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>();
        builder.Services.AddSingleton<IAllergies, Platforms.iOS.Allergies>();
        builder.Services.AddTransient<AllergiesViewModel>();
        builder.Services.AddTransient<Views.MainPage>();
        return builder.Build();
    }
}

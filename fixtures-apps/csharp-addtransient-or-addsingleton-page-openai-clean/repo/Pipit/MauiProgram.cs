using Pipit.Pages;
using Pipit.Services;
using Pipit.ViewModels;

namespace Pipit;

public static class MauiProgram
{
    public const string PrivacyPolicy = "https://www.pipit.health/legal/privacy";

    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>();
        builder.Services.AddSingleton(_ => new HttpClient());
        builder.Services.AddSingleton<IAllergySource, Platforms.iOS.AllergySource>();
        builder.Services.AddTransient<TextPage>();
        builder.Services.AddSingleton<KitchenSheet>();
        builder.Services.AddSingleton<Translator>();
        builder.Services.AddSingleton<HotelViewModel>();
        builder.Services.AddSingleton<HotelPage>();
        return builder.Build();
    }
}

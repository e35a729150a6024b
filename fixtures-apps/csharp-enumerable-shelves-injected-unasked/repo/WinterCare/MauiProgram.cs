using WinterCare.Platforms.iOS;
using WinterCare.Season;

namespace WinterCare;

public static class MauiProgram
{
    public const string PrivacyPolicy = "https://www.winter-care.net/privacy";

    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>();
        builder.Services.AddSingleton<IShelf, ShotShelf>();
        builder.Services.AddSingleton<IShelf, PlanShelf>();
        builder.Services.AddSingleton<IShelf, BloodShelf>();
        builder.Services.AddSingleton<IAdmission, Admission>();
        builder.Services.AddTransient<SeasonViewModel>();
        return builder.Build();
    }
}

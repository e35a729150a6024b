using Hawthorn.Platforms.iOS;
using Hawthorn.Stay;

namespace Hawthorn;

public static class MauiProgram
{
    public const string PrivacyPolicy = "https://www.hawthorn-hospital.net/privacy";

    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>();
        builder.Services.AddSingleton<IStaySource, HealthStaySource>();
        builder.Services.AddSingleton(Preferences.Default);
        builder.Services.AddTransient<StayViewModel>();
        return builder.Build();
    }
}

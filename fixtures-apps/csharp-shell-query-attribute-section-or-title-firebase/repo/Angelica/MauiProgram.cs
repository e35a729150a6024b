using Angelica.Pages;
using Angelica.Platforms.iOS;
using Angelica.Services;
using Angelica.ViewModels;

namespace Angelica;

public static class MauiProgram
{
    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>();
        builder.Services.AddSingleton<IConditionSource, ConditionSource>();
        builder.Services.AddSingleton<UsageLog>();
        builder.Services.AddTransient<ConditionsViewModel>();
        builder.Services.AddTransient<ConditionsPage>();
        builder.Services.AddTransient<ConditionViewModel>();
        builder.Services.AddTransient<ConditionPage>();
        return builder.Build();
    }
}

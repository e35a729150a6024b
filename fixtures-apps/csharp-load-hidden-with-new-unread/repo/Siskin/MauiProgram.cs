using Siskin.Health;
using Siskin.Pages;
using Siskin.Sections;

namespace Siskin;

public static class MauiProgram
{
    public const string PrivacyPolicy = "https://siskin.care/privacy";

    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>();
        builder.Services.AddSingleton<ClinicalRecords>();
        builder.Services.AddSingleton<IntroSection>();
        builder.Services.AddSingleton<LabsSection>();
        builder.Services.AddSingleton<ProceduresSection>();
        builder.Services.AddTransient<HomePage>();
        return builder.Build();
    }
}

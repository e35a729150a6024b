using Corncrake.Platforms.iOS;
using Corncrake.Services;
using Corncrake.ViewModels;
using LiteDB;

namespace Corncrake;

public static class MauiProgram
{
    public const string PrivacyPolicy = "https://corncrake.health/privacy";

    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>();
        builder.Services.AddSingleton(_ => new LiteDatabase(new ConnectionString
        {
            Filename = Path.Combine(FileSystem.AppDataDirectory, "lines.db"),
            Password = DeviceKey.Value,
        }));
        builder.Services.AddSingleton<LineBook>();
        builder.Services.AddSingleton<HttpClient>();
        builder.Services.AddSingleton<Assistant>();
        builder.Services.AddSingleton<IVitals, HealthVitals>();
        builder.Services.AddTransient<HomeViewModel>();
        builder.Services.AddTransient<Views.HomePage>();
        return builder.Build();
    }
}

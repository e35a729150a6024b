using Linnet.Platforms.iOS;
using Linnet.Services;
using Linnet.Storage;
using Linnet.ViewModels;
using OpenAI.Chat;

namespace Linnet;

public static class MauiProgram
{
    public const string PrivacyPolicy = "https://linnet.care/privacy";

    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>();
        builder.Services.AddSingleton<Cabinet>();
        builder.Services.AddSingleton<LabImport>();
        builder.Services.AddSingleton<Wordsmith>();
        builder.Services.AddSingleton(new ChatClient("gpt-5-mini", Secrets.OpenAI));
        builder.Services.AddTransient<VisitViewModel>();
        return builder.Build();
    }
}

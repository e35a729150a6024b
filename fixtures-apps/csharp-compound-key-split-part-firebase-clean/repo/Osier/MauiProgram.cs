using Osier.Folders;

namespace Osier;

public static class MauiProgram
{
    public const string PrivacyPolicy = "https://osierhealth.com/privacy";

    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>();
        builder.Services.AddSingleton<IFolderSource, Platforms.iOS.ProcedureFolderSource>();
        builder.Services.AddTransient<FoldersViewModel>();
        builder.Services.AddTransient<FoldersPage>();
        return builder.Build();
    }
}

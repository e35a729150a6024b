using Sedge.Health;
using Sedge.ViewModels;

namespace Sedge;

public static class MauiProgram
{
    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>();
        builder.Services.AddSingleton(Clipboard.Default);
        builder.Services.AddSingleton<IWallet, Platforms.iOS.HealthWallet>();
        builder.Services.AddTransient<WalletViewModel>();
        builder.Services.AddTransient<WalletPage>();
        return builder.Build();
    }
}

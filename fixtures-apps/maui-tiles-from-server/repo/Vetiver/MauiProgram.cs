using Vetiver.Services;
using Vetiver.Views;

namespace Vetiver;

public static class MauiProgram
{
    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>();
        builder.Services.AddSingleton<HttpClient>();
        builder.Services.AddSingleton<ITileReader, Platforms.iOS.AppleTileReader>();
        builder.Services.AddSingleton<TileService>();
        builder.Services.AddTransient<TilesPage>();
        return builder.Build();
    }
}

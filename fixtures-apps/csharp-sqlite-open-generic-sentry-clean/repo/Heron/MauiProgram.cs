using Heron.Data;
using Heron.Health;
using Heron.Scan;

namespace Heron;

public static class MauiProgram
{
    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>();
        builder.UseSentry(options =>
        {
            options.Dsn = "https://3f1c9b7a52e84d06@o450912.ingest.sentry.io/4507731";
            options.SendDefaultPii = false;
        });
        builder.Services.AddSingleton(typeof(IRepository<>), typeof(SqliteRepository<>));
        builder.Services.AddSingleton<AllergyImport>();
        builder.Services.AddSingleton<IngredientMatcher>();
        builder.Services.AddTransient<ScanPage>();
        return builder.Build();
    }
}

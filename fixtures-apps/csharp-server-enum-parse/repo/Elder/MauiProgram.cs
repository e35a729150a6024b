using Elder.Services;
using Elder.ViewModels;

namespace Elder;

public static class MauiProgram
{
    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>();
        builder.Services.AddSingleton(new HttpClient { BaseAddress = new Uri("https://api.elder.health/") });
        builder.Services.AddSingleton<CategoryClient>();
        builder.Services.AddSingleton<IRecordReader, Platforms.iOS.RecordReader>();
        builder.Services.AddTransient<RecordsViewModel>();
        builder.Services.AddTransient<Views.MainPage>();
        return builder.Build();
    }
}

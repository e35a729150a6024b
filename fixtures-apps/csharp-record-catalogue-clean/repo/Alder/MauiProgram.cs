using Alder.Services;
using Alder.ViewModels;

namespace Alder;

public static class MauiProgram
{
    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>();
        builder.Services.AddSingleton<IRecordReader, Platforms.iOS.RecordReader>();
        builder.Services.AddTransient<TimelineViewModel>();
        builder.Services.AddTransient<ProceduresViewModel>();
        builder.Services.AddTransient<Views.ProceduresPage>();
        builder.Services.AddTransient<Views.MainPage>();
        return builder.Build();
    }
}

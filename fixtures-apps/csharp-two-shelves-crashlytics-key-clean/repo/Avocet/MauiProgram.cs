using Avocet.Models;
using Avocet.Platforms.iOS;
using Avocet.Services;
using Avocet.ViewModels;
using Avocet.Views;

namespace Avocet;

public static class MauiProgram
{
    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>();
        builder.Services.AddSingleton<Shelf<Callee>>();
        builder.Services.AddSingleton<Shelf<Plan>>();
        builder.Services.AddSingleton<IPlanSource, CoverageSource>();
        builder.Services.AddSingleton<CrashNotes>();
        builder.Services.AddTransient<CallViewModel>();
        builder.Services.AddTransient<CallPage>();
        return builder.Build();
    }
}

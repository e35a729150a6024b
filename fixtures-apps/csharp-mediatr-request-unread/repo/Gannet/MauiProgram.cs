using Gannet.Pages;
using HealthKit;

namespace Gannet;

public static class MauiProgram
{
    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>();
        builder.Services.AddSingleton<HKHealthStore>();
        builder.Services.AddMediatR(options => options.RegisterServicesFromAssemblyContaining<App>());
        builder.Services.AddTransient<OperationViewModel>();
        builder.Services.AddTransient<OperationPage>();
        return builder.Build();
    }
}

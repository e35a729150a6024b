using Burnet.Features;
using Burnet.Pages;
using Burnet.Pipeline;
using Burnet.Platforms.iOS;
using Burnet.Services;
using MediatR;

namespace Burnet;

public static class MauiProgram
{
    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>().UseSentry(options => options.Dsn = "https://5d1f@o450000.ingest.de.sentry.io/4512");
        builder.Services.AddMediatR(configuration =>
        {
            configuration.RegisterServicesFromAssemblyContaining<GetAdvice>();
            configuration.AddOpenBehavior(typeof(BreadcrumbBehavior<,>));
        });
        builder.Services.AddSingleton<IMedicationSource, MedicationSource>();
        builder.Services.AddTransient<MedicationsViewModel>();
        builder.Services.AddTransient<MedicationsPage>();
        return builder.Build();
    }
}

using Hawkbit.Pages;
using Hawkbit.Services;

namespace Hawkbit;

public static class MauiProgram
{
    public const string PrivacyPolicy = "https://www.hawkbit-health.org/privacy";

    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>();
        builder.Services.AddSingleton<RecordStore>();
        builder.Services.AddTransient<MedicinesPage>();
        builder.Services.AddTransient<LabsPage>();
        builder.Services.AddTransient<VitalsPage>();
        return builder.Build();
    }
}

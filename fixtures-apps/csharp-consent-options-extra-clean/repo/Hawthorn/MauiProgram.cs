using Hawthorn.Consent;
using Hawthorn.Referral;
using HealthKit;

namespace Hawthorn;

public static class MauiProgram
{
    public const string PrivacyPolicy = "https://www.hawthorn-referral.health/privacy";

    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>();
        builder.Services.AddSingleton(new HKHealthStore());
        builder.Services.AddSingleton(new ConsentOptions
        {
            Extra = [HKClinicalTypeIdentifier.MedicationRecord],
        });
        builder.Services.AddSingleton<ConsentService>();
        builder.Services.AddSingleton<ReferralBuilder>();
        builder.Services.AddTransient<ReferralPage>();
        return builder.Build();
    }
}

using Foundation;
using HealthKit;
using Microsoft.Extensions.DependencyInjection;
using Moorcroft.Health;
using Moorcroft.Screens;
using UIKit;

namespace Moorcroft;

[Register("AppDelegate")]
public sealed class AppDelegate : UIApplicationDelegate
{
    public override UIWindow? Window { get; set; }

    public override bool FinishedLaunching(UIApplication application, NSDictionary? launchOptions)
    {
        var services = new ServiceCollection();
        services.AddSingleton<HKHealthStore>();
        services.AddSingleton<HealthAccess>();
        services.AddSingleton<FeedFactory>(provider => identifier => new RecordFeed(provider.GetRequiredService<HKHealthStore>(), identifier));
        services.AddTransient<AllergiesController>();
        services.AddTransient<MedicationsController>();
        services.AddTransient<ConditionsController>();
        services.AddTransient<HomeController>();

        Window = new UIWindow(UIScreen.MainScreen.Bounds)
        {
            RootViewController = services.BuildServiceProvider().GetRequiredService<HomeController>(),
        };
        Window.MakeKeyAndVisible();
        return true;
    }
}

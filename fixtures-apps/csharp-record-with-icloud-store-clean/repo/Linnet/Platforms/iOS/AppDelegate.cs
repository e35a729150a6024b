using Foundation;
using UIKit;

namespace Linnet;

[Register("AppDelegate")]
public class AppDelegate : MauiUIApplicationDelegate
{
    public static void Main(string[] args) => UIApplication.Main(args, null, typeof(AppDelegate));

    protected override MauiApp CreateMauiApp() => MauiProgram.CreateMauiApp();
}

using UIKit;

UIApplication.Main(args, null, typeof(Rowan.AppDelegate));

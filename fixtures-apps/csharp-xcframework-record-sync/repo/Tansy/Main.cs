using UIKit;

UIApplication.Main(args, null, typeof(Tansy.AppDelegate));

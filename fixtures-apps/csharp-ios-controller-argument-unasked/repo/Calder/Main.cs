using Calder;
using UIKit;

UIApplication.Main(args, null, typeof(AppDelegate));

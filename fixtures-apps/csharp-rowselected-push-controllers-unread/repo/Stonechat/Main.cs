using Stonechat;
using UIKit;

UIApplication.Main(args, null, typeof(AppDelegate));

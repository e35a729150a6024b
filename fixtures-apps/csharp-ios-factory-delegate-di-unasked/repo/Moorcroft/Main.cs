using Moorcroft;
using UIKit;

UIApplication.Main(args, null, typeof(AppDelegate));

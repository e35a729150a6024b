using Cypress;
using UIKit;

UIApplication.Main(args, null, typeof(AppDelegate));

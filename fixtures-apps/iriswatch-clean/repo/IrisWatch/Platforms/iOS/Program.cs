using UIKit;

namespace IrisWatch;

public class Program
{
    private static void Main(string[] args) => UIApplication.Main(args, null, typeof(AppDelegate));
}

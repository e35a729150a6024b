namespace Linnet;

public sealed class App : Application
{
    protected override Window CreateWindow(IActivationState? state) => new(new ContentPage { Title = "Linnet" });
}

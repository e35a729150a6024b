namespace Wheatear;

public sealed class App(Pages.MainPage page) : Application
{
    protected override Window CreateWindow(IActivationState? activationState) => new(new NavigationPage(page));
}

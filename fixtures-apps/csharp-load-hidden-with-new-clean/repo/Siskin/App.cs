namespace Siskin;

public class App : Application
{
    private readonly Pages.HomePage _home;

    public App(Pages.HomePage home)
    {
        _home = home;
    }

    protected override Window CreateWindow(IActivationState? activationState) => new(new NavigationPage(_home));
}

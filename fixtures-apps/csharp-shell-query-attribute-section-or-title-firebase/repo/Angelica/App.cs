using Angelica.Pages;

namespace Angelica;

public sealed class App : Application
{
    protected override Window CreateWindow(IActivationState? activationState) => new(new AppShell());
}

public sealed class AppShell : Shell
{
    public AppShell()
    {
        Routing.RegisterRoute(Routes.Condition, typeof(ConditionPage));
        Items.Add(new ShellContent { Title = "Angelica", Route = Routes.Home, ContentTemplate = new DataTemplate(typeof(ConditionsPage)) });
    }
}

public static class Routes
{
    public const string Home = "home";
    public const string Condition = "condition";
}

namespace Osier;

public class App : Application
{
    protected override Window CreateWindow(IActivationState? activationState)
    {
        Routing.RegisterRoute("folder", typeof(FolderPage));
        var shell = new Shell();
        shell.Items.Add(new ShellContent { Title = "Osier", ContentTemplate = new DataTemplate(typeof(MenuPage)) });
        return new Window(shell);
    }
}

using Osier.Folders;

namespace Osier;

public sealed class App(FoldersPage page) : Application
{
    protected override Window CreateWindow(IActivationState? activationState) => new(new NavigationPage(page));
}

using Yarrow.Views;

namespace Yarrow;

public partial class App : Application
{
    private readonly MainPage _main;

    public App(MainPage main)
    {
        InitializeComponent();
        _main = main;
    }

    protected override Window CreateWindow(IActivationState? activationState) => new(new NavigationPage(_main));
}

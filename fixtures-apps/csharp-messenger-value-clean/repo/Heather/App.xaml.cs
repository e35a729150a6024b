using Heather.Services;
using Heather.Views;

namespace Heather;

public partial class App : Application
{
    private readonly MainPage _main;

    public App(SelectionAnalytics selectionAnalytics, MainPage main)
    {
        InitializeComponent();
        _ = selectionAnalytics;
        _main = main;
    }

    protected override Window CreateWindow(IActivationState? activationState) => new(new NavigationPage(_main));
}

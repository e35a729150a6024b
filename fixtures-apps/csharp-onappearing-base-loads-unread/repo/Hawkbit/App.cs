using Hawkbit.Pages;

namespace Hawkbit;

public class App : Application
{
    private readonly IServiceProvider _services;

    public App(IServiceProvider services)
    {
        _services = services;
    }

    protected override Window CreateWindow(IActivationState? activationState)
    {
        var tabs = new TabbedPage { Title = "Hawkbit" };
        tabs.Children.Add(_services.GetRequiredService<MedicinesPage>());
        tabs.Children.Add(_services.GetRequiredService<LabsPage>());
        tabs.Children.Add(_services.GetRequiredService<VitalsPage>());
        tabs.ToolbarItems.Add(new ToolbarItem("Privacy", null, async () => await Launcher.OpenAsync(MauiProgram.PrivacyPolicy)));
        return new Window(tabs);
    }
}

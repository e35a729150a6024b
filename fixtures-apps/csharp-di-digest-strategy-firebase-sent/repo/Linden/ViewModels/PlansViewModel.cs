using System.Collections.ObjectModel;
using CommunityToolkit.Mvvm.ComponentModel;
using CommunityToolkit.Mvvm.Input;
using Linden.Digests;
using Linden.Services;

namespace Linden.ViewModels;

public partial class PlansViewModel(IPlanSource source, NewestDigest headline, UsageReporter usage) : ObservableObject
{
    [ObservableProperty]
    private string _heading = "";

    public ObservableCollection<string> Names { get; } = [];

    [RelayCommand]
    private async Task LoadAsync()
    {
        var plans = await source.LoadAsync();
        Heading = headline.Describe(plans);
        usage.Loaded(plans);
        Names.Clear();
        foreach (var plan in plans) Names.Add(plan.Name);
    }

    [RelayCommand]
    private Task OpenPolicyAsync() => Browser.Default.OpenAsync(MauiProgram.PrivacyPolicy);
}

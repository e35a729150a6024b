using CommunityToolkit.Mvvm.Input;
using HealthKit;
using Osier.Health;

namespace Osier.ViewModels;

public partial class MenuViewModel(Consent consent)
{
    [RelayCommand]
    private Task AskAsync() => consent.AskAsync();

    [RelayCommand]
    private Task AllergiesAsync() => OpenAsync(HKClinicalTypeIdentifier.AllergyRecord);

    [RelayCommand]
    private Task ConditionsAsync() => OpenAsync(HKClinicalTypeIdentifier.ConditionRecord);

    [RelayCommand]
    private Task ShotsAsync() => OpenAsync(HKClinicalTypeIdentifier.ImmunizationRecord);

    [RelayCommand]
    private Task PrivacyAsync() => Launcher.Default.OpenAsync("https://www.osier.health/legal/privacy");

    private static Task OpenAsync(HKClinicalTypeIdentifier id) =>
        Shell.Current.GoToAsync("folder", new ShellNavigationQueryParameters { ["type"] = id });
}

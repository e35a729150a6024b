using IrisWatch.ViewModels;

namespace IrisWatch;

public class ClinicPage : ContentPage
{
    private const string PrivacyPolicy = "https://www.iriswatch.health/privacy";

    public ClinicPage(ClinicViewModel model)
    {
        Title = "Clinic";
        BindingContext = model;

        var list = new CollectionView();
        list.SetBinding(ItemsView.ItemsSourceProperty, nameof(ClinicViewModel.Lines));

        var privacy = new Button { Text = "Privacy policy" };
        privacy.Clicked += async (_, _) => await Launcher.OpenAsync(PrivacyPolicy);

        Content = new VerticalStackLayout { Children = { list, privacy } };
        Loaded += async (_, _) => await model.LoadAsync();
    }
}

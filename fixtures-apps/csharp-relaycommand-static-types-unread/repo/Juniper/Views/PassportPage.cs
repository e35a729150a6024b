using Juniper.ViewModels;

namespace Juniper.Views;

public class PassportPage : ContentPage
{
    public PassportPage(PassportViewModel model)
    {
        BindingContext = model;
        Title = "Juniper";
        Content = new ScrollView
        {
            Content = new VerticalStackLayout
            {
                Section("Allergies", nameof(PassportViewModel.Allergies)),
                Section("Diagnoses", nameof(PassportViewModel.Conditions)),
                Section("Vaccinations", nameof(PassportViewModel.Immunizations)),
                new Button { Text = "Privacy policy", Command = model.OpenPrivacyPolicyCommand },
            },
        };
        Appearing += (_, _) => model.RefreshCommand.Execute(null);
    }

    private static VerticalStackLayout Section(string title, string path)
    {
        var list = new VerticalStackLayout();
        BindableLayout.SetItemTemplate(list, new DataTemplate(() =>
        {
            var label = new Label();
            label.SetBinding(Label.TextProperty, ".");
            return label;
        }));
        list.SetBinding(BindableLayout.ItemsSourceProperty, path);
        return new VerticalStackLayout { new Label { Text = title, FontAttributes = FontAttributes.Bold }, list };
    }
}

using Sentry;

namespace Redshank.Usage;

/// <summary>Gives a view a name by which its taps are told apart in a crash report.</summary>
public static class Trail
{
    public static readonly BindableProperty NameProperty =
        BindableProperty.CreateAttached("Name", typeof(string), typeof(Trail), "view");

    public static string GetName(BindableObject view) => (string)view.GetValue(NameProperty);

    public static void SetName(BindableObject view, string name) => view.SetValue(NameProperty, name);

    public static void Tapped(BindableObject view)
    {
        SentrySdk.AddBreadcrumb(GetName(view), "tap");
    }
}

using Redshank.Records;
using Redshank.Usage;

namespace Redshank.Pages;

public class ShotRow : HorizontalStackLayout
{
    private readonly CheckBox _box = new();

    public ShotRow(Shot shot, int row)
    {
        Spacing = 8;
        Children.Add(_box);
        Children.Add(new Label { Text = shot.Title, VerticalOptions = LayoutOptions.Center });
        Trail.SetName(this, shot.Title);

        var tap = new TapGestureRecognizer();
        tap.Tapped += (_, _) => Toggle();
        GestureRecognizers.Add(tap);
    }

    private void Toggle()
    {
        _box.IsChecked = !_box.IsChecked;
        Trail.Tapped(this);
    }
}
